package org.tongbao.claim;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Catalog;
import org.tongbao.catalog.Indicator;

/**
 * Finds the subject of a table's cell from its row label and from what the label stands under: the
 * words of its column, the row it is part of, the group, the caption.
 *
 * <p>A label that is part of a whole (第一产业 under 固定资产投资) is the whole's part, never the indicator
 * of that bare name; the catalog decides where it has both.
 */
final class TableSubjects {
  /** A subject with its code. */
  record Named(String subject, @Nullable Indicator indicator) {
    Named {
      Objects.requireNonNull(subject, "subject");
    }

    @Nullable String code() {
      return indicator == null ? null : indicator.code();
    }
  }

  /** What a whole's parts are written with at their end, the longest first. */
  private static final List<String> HEADS =
      List.of(
          "固定资产投资", "人均可支配收入", "可支配收入", "人均消费支出", "消费支出", "价格指数", "增加值", "总产值", "零售额", "销售额",
          "营业收入", "利润总额", "营业额", "产量", "余额", "总额", "面积", "价格", "投资", "收入", "支出", "存款", "贷款", "指数",
          "人数", "人口", "拥有量");

  /** The last letters of a name that says what is measured. */
  private static final Set<String> MEASURED =
      Set.of(
          "产值", "增加值", "总值", "总额", "总量", "产量", "数量", "投资", "收入", "支出", "余额", "存款", "贷款", "价格", "指数",
          "面积", "人口", "人数", "户数", "里程", "电量", "利润", "利率", "税收", "零售额", "销售额", "周转量", "运量", "运输量",
          "吞吐量", "吨位", "能耗", "产能", "出栏", "存栏", "贸易额", "进口额", "出口额", "发送量", "到发量", "保费");

  /** Places of one label that are kept; more would only cost memory. */
  private static final int MOST_WHOLES = 100;

  private final Catalog catalog;

  /** What labels name, by what they stand under. */
  private final Known<Map<List<String>, Named>> named = new Known<>();

  private final Known<Boolean> complete = new Known<>();

  TableSubjects(Catalog catalog) {
    this.catalog = catalog;
  }

  /** Returns whether a label says what is measured, and needs nothing above it. */
  boolean isComplete(String printed) {
    return complete.of(printed, this::readComplete);
  }

  private boolean readComplete(String printed) {
    String label = Subjects.withoutAside(printed);
    if (label.endsWith("率") || label.endsWith("额") || label.endsWith("量")) {
      return true;
    }
    for (String measured : MEASURED) {
      if (label.endsWith(measured)) {
        return true;
      }
    }
    return catalog
        .indicatorNamed(label)
        .filter(indicator -> indicator.nameZh().equals(label))
        .isPresent();
  }

  /**
   * Returns the subject of a label that stands under others.
   *
   * @param label empty for a total
   * @param wholes what it stands under, the nearest first; none empty
   */
  Named name(String label, List<String> wholes) {
    Map<List<String>, Named> byWholes = named.of(label, key -> new ConcurrentHashMap<>());
    Named known = byWholes.get(wholes);
    if (known == null) {
      known = readName(label, wholes);
      if (byWholes.size() < MOST_WHOLES) {
        byWholes.put(List.copyOf(wholes), known);
      }
    }
    return known;
  }

  private Named readName(String label, List<String> wholes) {
    Optional<Indicator> own = catalog.indicatorNamed(label);
    if (label.isEmpty()) {
      return wholes.isEmpty() ? new Named("", null) : known(wholes.get(0));
    }
    for (String whole : wholes) {
      Optional<Named> part = part(label, whole);
      if (part.isPresent()) {
        return part.get();
      }
      if (own.isPresent() && isPart(own.get(), catalog.indicatorNamed(whole))) {
        return new Named(label, own.get());
      }
    }
    boolean named = own.isPresent() && label.length() > 4 && !label.endsWith("业");
    if (wholes.isEmpty() || isComplete(label) || named) {
      return known(label);
    }
    Named part = known(joined(label, wholes.get(0)));
    boolean isWhole =
        part.indicator() != null
            && part.indicator().equals(catalog.indicatorNamed(wholes.get(0)).orElse(null));
    return isWhole ? new Named(part.subject(), null) : part;
  }

  Named known(String subject) {
    return new Named(subject, catalog.indicatorNamed(subject).orElse(null));
  }

  /** Looks for the label put before, into, or in place of the beginning of the whole's name. */
  private Optional<Named> part(String label, String whole) {
    Optional<Indicator> wholeIndicator = catalog.indicatorNamed(whole);
    for (int i = 0; i <= whole.length(); i++) {
      String tail = whole.substring(i);
      for (String name :
          List.of(
              whole.substring(0, i) + label + tail, label + tail, whole.substring(0, i) + label)) {
        Optional<Indicator> found =
            name.equals(label) ? Optional.empty() : catalog.indicatorNamed(name);
        if (found.isPresent() && !found.equals(wholeIndicator)) {
          return Optional.of(new Named(name, found.get()));
        }
      }
    }
    return Optional.empty();
  }

  private boolean isPart(Indicator part, Optional<Indicator> whole) {
    if (whole.isEmpty()) {
      return false;
    }
    String parent = part.parent();
    while (parent != null) {
      if (parent.equals(whole.get().code())) {
        return true;
      }
      parent = catalog.indicator(parent).map(Indicator::parent).orElse(null);
    }
    return false;
  }

  private static String joined(String label, String whole) {
    if (whole.endsWith("生产总值")) {
      return label.endsWith("增加值") ? label : label + "增加值";
    }
    if (whole.equals("社会消费品零售总额")) {
      return label + "社会消费品零售额";
    }
    for (String head : HEADS) {
      if (whole.endsWith(head)) {
        String before = whole.startsWith("限额以上") ? "限额以上单位" : "";
        return label.endsWith(head) ? label : before + label + head;
      }
    }
    return label + whole;
  }
}
