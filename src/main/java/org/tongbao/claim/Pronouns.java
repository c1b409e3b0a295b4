package org.tongbao.claim;

import java.util.List;

/**
 * Names the subjects told before that words mean.
 *
 * <pre>
 * 前者, 后者                  the first, the last of the list told last
 * 一个…、一个…, 一升一降的一个   its members one by one
 * 两者, 三者合计, 合计拉动      its members together
 * </pre>
 */
final class Pronouns {
  private static final List<String> EACH = List.of("一个", "一个是", "另一个", "另一个是", "一项", "另一项");
  private static final List<String> TOGETHER = List.of("合计", "共同", "一共", "合力", "共计");

  private final Line line;
  private final Mention mention;
  private final Context context;

  Pronouns(Line line) {
    this.line = line;
    mention = line.mention;
    context = line.context;
  }

  /** Returns the names that the words mean, or the words where they mean none told before. */
  String meant(String noun) {
    if (noun.equals("前者") || noun.equals("后者")) {
      List<Subject> pair = listed(2);
      return pair.isEmpty() ? noun : pair.get(noun.equals("前者") ? 0 : pair.size() - 1).text();
    }
    if (EACH.contains(noun) && context.members.size() > context.membersMet) {
      return context.members.get(context.membersMet++).text();
    }
    String before = noun.isEmpty() && context.members.isEmpty() && addsUp() ? named() : "";
    if (!before.isEmpty()) {
      return before;
    }
    if ((noun.isEmpty() || TOGETHER.contains(noun)) && context.members.size() > 1 && addsUp()) {
      return joined(context.members);
    }
    return together(noun);
  }

  /** Returns what the phrase before names, whose sum is told: 前十大行业“八增二降”，合计占…. */
  private String named() {
    int quoted = mention.preceding.indexOf("“");
    String name =
        quoted > 0 ? mention.preceding.substring(0, quoted) : mention.preceding.toString();
    boolean many = name.length() > 3 && "业域块县区类链".indexOf(name.charAt(name.length() - 1)) >= 0;
    return many ? name : "";
  }

  /** Returns the list told last, else as many subjects told last, or none. */
  private List<Subject> listed(int many) {
    int told = context.recent.size();
    if (!context.members.isEmpty()) {
      return context.members;
    }
    return told < many ? List.of() : context.recent.subList(told - many, told);
  }

  /** Tells whether the clause of a figure without a subject says that it is of all together. */
  private boolean addsUp() {
    if (mention.kind() != UnitKind.POINT && mention.kind() != UnitKind.PERCENT) {
      return false;
    }
    int phrase = mention.token;
    while (phrase > mention.left && !line.tokens.any(phrase - 1, Tag.BREAKS)) {
      phrase--;
    }
    int from = phrase == 0 ? line.start : line.tokens.to(phrase - 1);
    while (from < mention.quantity.from() && !Character.isIdeographic(line.text.charAt(from))) {
      from++;
    }
    for (int i = 0; i < TOGETHER.size(); i++) {
      if (line.text.startsWith(TOGETHER.get(i), from)) {
        return true;
      }
    }
    return false;
  }

  /** Names those that 三者 and 四者合计 mean together: the subjects told last. */
  private String together(String noun) {
    boolean together = noun.equals("者合计") || (noun.length() > 1 && noun.charAt(1) == '者');
    int many = together ? many(noun.charAt(0)) : 0;
    int told = context.recent.size();
    if (many < 2 || (noun.length() > 2 && !noun.endsWith("合计"))) {
      return noun;
    }
    if (context.members.size() == many) {
      return joined(context.members);
    }
    return told < many ? noun : joined(context.recent.subList(told - many, told));
  }

  private static int many(char numeral) {
    return numeral == '二' ? 2 : Numerals.numeral(numeral);
  }

  private static String joined(List<Subject> subjects) {
    StringBuilder names = new StringBuilder();
    for (Subject subject : subjects) {
      names.append(names.length() == 0 ? "" : "、").append(subject.entity());
    }
    return names.append(subjects.get(subjects.size() - 1).metric()).toString();
  }
}
