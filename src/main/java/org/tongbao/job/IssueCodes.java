package org.tongbao.job;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.tongbao.bulletin.BulletinIssue;
import org.tongbao.document.Reason;
import org.tongbao.fact.Issue;
import org.tongbao.fact.IssueCode;
import org.tongbao.trend.panel.Finding;

/** The codes that the issues table may have, whatever stage raises them. */
public final class IssueCodes {
  /**
   * A code as one stage raises it; two stages may raise the same.
   *
   * @param code upper-case words
   * @param stage as in {@code issues.stage}
   * @param severity as in {@code issues.severity}
   * @param meaning what is the matter
   * @param action what a person can do about it
   */
  public record Entry(String code, String stage, String severity, String meaning, String action) {
    public Entry {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(stage, "stage");
      Objects.requireNonNull(severity, "severity");
      Objects.requireNonNull(meaning, "meaning");
      Objects.requireNonNull(action, "action");
    }
  }

  /** Returns every code of every stage, stages in the order in which they run. */
  public static List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (Reason reason : Reason.values()) {
      String error = Issue.Severity.ERROR.name();
      entries.add(
          new Entry(
              reason.name(),
              "ingest",
              error,
              "File not read: " + reason.meaning() + ".",
              reason.action()));
    }
    for (BulletinIssue.Code code : BulletinIssue.Code.values()) {
      String warning = Issue.Severity.WARNING.name();
      entries.add(new Entry(code.name(), "ingest", warning, code.meaning(), code.action()));
    }
    for (IssueCode code : IssueCode.values()) {
      // Copies are told with the bulletins, which the facts stage reads once they are all there.
      String stage = code == IssueCode.COPY ? "ingest" : "facts";
      entries.add(
          new Entry(code.name(), stage, code.severity().name(), code.meaning(), code.action()));
    }
    for (Finding.Code code : Finding.Code.values()) {
      entries.add(
          new Entry(code.name(), "trends", code.severity().name(), code.meaning(), code.action()));
    }
    return List.copyOf(entries);
  }

  /** Returns all codes, in the order of the alphabet. */
  public static NavigableSet<String> all() {
    NavigableSet<String> codes = new TreeSet<>();
    entries().forEach(entry -> codes.add(entry.code()));
    return codes;
  }

  private IssueCodes() {}
}
