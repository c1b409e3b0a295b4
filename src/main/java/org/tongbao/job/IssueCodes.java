package org.tongbao.job;

import java.util.Arrays;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tongbao.bulletin.BulletinIssue;
import org.tongbao.document.Reason;
import org.tongbao.fact.IssueCode;
import org.tongbao.trend.panel.Finding;

/** The codes that the issues table may have, whatever stage raises them. */
public final class IssueCodes {
  /** Returns all codes, in the order of the alphabet. */
  public static NavigableSet<String> all() {
    NavigableSet<String> codes = new TreeSet<>();
    Stream.of(
            Reason.values(), BulletinIssue.Code.values(), IssueCode.values(), Finding.Code.values())
        .flatMap(Arrays::stream)
        .map(code -> ((Enum<?>) code).name())
        .forEach(codes::add);
    return codes;
  }

  private IssueCodes() {}
}
