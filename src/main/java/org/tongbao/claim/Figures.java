package org.tongbao.claim;

import java.util.List;
import java.util.Set;
import org.tongbao.claim.Quantity.Form;

/** Tells the figures that measure something from names, durations and thresholds. */
final class Figures {
  private static final Set<String> FURNITURE = Set.of("电话", "传真", "印数", "邮编", "编辑", "责编", "网址");

  /** Units of what works can make, and what works are called. */
  private static final List<String> CAPACITIES = List.of("吨", "千瓦", "兆瓦", "吉瓦", "立方米/日", "吨/日");

  private static final Set<String> WORKS =
      Set.of("项目", "工程", "生产线", "装置", "露天矿", "电站", "机组", "一期", "二期");

  private static final int LONGEST_WORKS = 16;

  private final Line line;
  private final Tokens tokens;
  private final Context context;

  /** Whether the sentence has told, before {@link #soughtTo}, that it is of the page. */
  private boolean furniture;

  private int soughtTo;

  Figures(Line line) {
    this.line = line;
    tokens = line.tokens;
    context = line.context;
  }

  void sentence() {
    furniture = false;
    soughtTo = line.start;
  }

  /** Tells whether a quantity measures something; the rest are names, durations and thresholds. */
  boolean measures(int i) {
    Quantity quantity = tokens.quantity(i);
    if (quantity.form() == Form.ORDINAL) {
      return ranks(i);
    }
    boolean whole = quantity.kind() == UnitKind.NONE && quantity.value().scale() <= 0;
    if (quantity.form() == Form.RANGE && whole) {
      return false;
    }
    if (quantity.form() == Form.RATIO && quantity.parts() == 2) {
      return comparesTwo(i);
    }
    if (quantity.kind() == UnitKind.AMOUNT && (leadsToCount(i) || isCapacityInName(i))) {
      return false;
    }
    if (Limits.isLimit(line, i)) {
      return false;
    }
    char before = tokens.from(i) > line.start ? line.text.charAt(tokens.from(i) - 1) : ' ';
    boolean places = quantity.kind() == UnitKind.PLACE && (before == '前' || before == '后');
    if (places || (before == '前' && quantity.kind() == UnitKind.COUNT)) {
      return false;
    }
    if (isAge(i) || line.text.startsWith("的荣枯线", tokens.to(i))) {
      return false;
    }
    if (countsListed(i)) {
      return false;
    }
    if (saysWhich(i)) {
      name(i);
      context.which = true;
      return false;
    }
    if (isFurniture(i)) {
      return false;
    }
    return quantity.kind() != UnitKind.NONE || quantity.form() != Form.PLAIN || bareFigure(i);
  }

  /** Tells whether a:b is a ratio and no time of day or scale: words before it speak of one. */
  private boolean comparesTwo(int i) {
    int first = tokens.quantity(i).part() == 0 ? i : i - 2;
    int from = Math.max(line.start, tokens.from(first) - 8);
    for (int at = from; at < tokens.from(first); at++) {
      char c = line.text.charAt(at);
      if (c == '构' || (c == '比' && !line.text.startsWith("例尺", at + 1))) {
        return true;
      }
    }
    return false;
  }

  private boolean ranks(int i) {
    for (int j = i - 1; j >= 0 && j >= i - 5 && !tokens.any(j, Tag.BREAKS); j--) {
      if (tokens.any(j, Tag.bits(Tag.RANK, Tag.PROVINCE, Tag.NATION, Tag.LOCAL, Tag.HOME))) {
        return true;
      }
      if (tokens.is(j, Tag.QUANTITY)) {
        return tokens.quantity(j).form() == Form.ORDINAL;
      }
    }
    return false;
  }

  /** Tells whether an amount only says which things are counted after it: 超10亿元项目12个. */
  private boolean leadsToCount(int i) {
    boolean over = tokens.any(i - 1, Tag.bits(Tag.OVER, Tag.UNDER)) && tokens.touchesPrevious(i);
    if (!over || i + 1 >= tokens.size()) {
      return false;
    }
    int after = tokens.to(i);
    if (after >= line.text.length()
        || line.text.charAt(after) < 0x4E00
        || line.text.charAt(after) > 0x9FFF) {
      return false;
    }
    for (int j = i + 1; j < tokens.size() && !tokens.any(j, Tag.BREAKS); j++) {
      if (tokens.is(j, Tag.QUANTITY)) {
        return tokens.quantity(j).kind() == UnitKind.COUNT;
      }
    }
    return false;
  }

  /** Tells whether a size names works that it is the capacity of: 年产50万吨甲醇项目. */
  private boolean isCapacityInName(int i) {
    Quantity quantity = tokens.quantity(i);
    int from = quantity.to();
    if (from >= line.end
        || !Character.isIdeographic(line.text.charAt(from))
        || !Endings.endsInAny(quantity.unit(), CAPACITIES)) {
      return false;
    }
    int last = Math.min(line.end, from + LONGEST_WORKS);
    for (int at = from + 1; at < last; at++) {
      if (!Character.isIdeographic(line.text.charAt(at)) || line.text.charAt(at) == '的') {
        return false;
      }
      for (String works : WORKS) {
        if (line.text.startsWith(works, at)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Tells whether a number of years only says which people are meant: 16—59岁人口. */
  private boolean isAge(int i) {
    String unit = tokens.quantity(i).unit();
    if (!unit.equals("岁") && !unit.equals("周岁")) {
      return false;
    }
    for (int at = Math.max(line.start, tokens.from(i) - 10); at < tokens.from(i) - 1; at++) {
      if (line.text.startsWith("寿命", at) || line.text.startsWith("年龄", at)) {
        return false;
      }
    }
    return true;
  }

  /** Tells whether a count only says how many names stand before it: 化工、建材、冶金三个行业. */
  private boolean countsListed(int i) {
    Quantity quantity = tokens.quantity(i);
    int after = quantity.to();
    boolean names =
        quantity.kind() == UnitKind.COUNT
            && after < line.end
            && Character.isIdeographic(line.text.charAt(after))
            && quantity.value().signum() > 0
            && quantity.value().precision() == 1
            && quantity.value().scale() == 0;
    if (!names) {
      return false;
    }
    int many = 1;
    for (int j = i - 1; j >= 0 && !tokens.any(j, Tag.BREAKS | Tag.QUANTITY.bit); j--) {
      many += tokens.is(j, Tag.ENUMERATION) ? 1 : 0;
    }
    return many > 1 && many == quantity.value().intValue();
  }

  /** Tells whether a figure only says which things are counted next: 增速超过20%的有4个. */
  private boolean saysWhich(int i) {
    int after = tokens.to(i);
    boolean threshold = tokens.any(i - 1, Tag.bits(Tag.OVER, Tag.UNDER, Tag.ABOVE, Tag.BELOW));
    if (!threshold || after >= line.text.length() || line.text.charAt(after) != '的') {
      return false;
    }
    int next = i + 1;
    while (tokens.any(next, Tag.bits(Tag.VERB, Tag.LEAD, Tag.ABOUT))
        && tokens.touchesPrevious(next)) {
      next++;
    }
    return next > i + 1
        && tokens.is(next, Tag.QUANTITY)
        && tokens.touchesPrevious(next)
        && tokens.quantity(next).kind() == UnitKind.COUNT;
  }

  /** Makes the words that lead to a threshold part of a name, as the threshold is. */
  private void name(int threshold) {
    for (int i = threshold - 1;
        i >= 0
            && tokens.touchesPrevious(i + 1)
            && tokens.any(
                i,
                Tag.bits(Tag.OVER, Tag.UNDER, Tag.ABOVE, Tag.BELOW, Tag.SPEED, Tag.RISE, Tag.FALL));
        i--) {
      tokens.demote(i);
    }
  }

  /** Tells whether a number belongs to the page: 电话：0571-8700, 印数：120份. */
  private boolean isFurniture(int i) {
    boolean copies = tokens.quantity(i).unit().equals("份") && tokens.from(i) > line.start;
    if (copies && line.text.charAt(tokens.from(i) - 1) == '印') {
      return true;
    }
    while (!furniture && soughtTo < tokens.from(i) - 2) {
      char mark = line.text.charAt(soughtTo + 2);
      furniture =
          (mark == '：' || mark == ':')
              && FURNITURE.contains(line.text.substring(soughtTo, soughtTo + 2));
      soughtTo++;
    }
    return furniture;
  }

  /** Tells whether a number alone states something: a ratio, an index. */
  private boolean bareFigure(int i) {
    Quantity quantity = tokens.quantity(i);
    int after = quantity.to();
    boolean ends =
        after >= line.text.length()
            || "，,。；;、）)（(和 \n至".indexOf(line.text.charAt(after)) >= 0
            || (tokens.any(i + 1, Tag.bits(Tag.TURN, Tag.FALL, Tag.RISE, Tag.VERB))
                && tokens.from(i + 1) == after);
    return ends
        && (quantity.value().scale() > 0
            || (i > 0 && tokens.any(i - 1, Tag.bits(Tag.VERB, Tag.RISE, Tag.FALL))));
  }
}
