package org.tongbao.bulletin;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Period;
import org.tongbao.text.CleanText;

/**
 * A document understood as a bulletin.
 *
 * @param text its text, clean and as read
 * @param masthead what it says of itself
 * @param areaCode six digits (GB/T 2260), null where nothing tells
 * @param areaSource where the area was found, null where it was not
 * @param period what it reports on, null where nothing tells
 * @param periodSource where the period was found, null where it was not
 * @param kind what sort of document it is
 * @param sections its text in order, without page furniture
 * @param issues what could not be told or is not trusted
 */
public record Bulletin(
    CleanText text,
    Masthead masthead,
    @Nullable String areaCode,
    @Nullable AreaSource areaSource,
    @Nullable Period period,
    @Nullable PeriodSource periodSource,
    BulletinKind kind,
    List<Section> sections,
    List<BulletinIssue> issues) {
  public Bulletin {
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(masthead, "masthead");
    Objects.requireNonNull(kind, "kind");
    sections = List.copyOf(sections);
    issues = List.copyOf(issues);
  }
}
