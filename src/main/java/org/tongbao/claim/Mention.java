package org.tongbao.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A quantity and what its clause says of it; filled by the clause reader, reused. */
final class Mention {
  /** What a value is compared with. */
  enum Reference {
    NOTHING,
    TIME,
    AREA,
    /** Another subject: 高于规上工业. */
    THING
  }

  Quantity quantity;
  int token;

  /** First token after the mention before. */
  int left;

  /** Tags of the words that tell the measure, wherever they stand in the clause. */
  long seen;

  /** Tags of the word right before the figure, light words aside. */
  long cue;

  /** Tags of the verb that leads the clause, before its object: 增加水稻种植面积. */
  long lead;

  /** Tags of the light words between the cue and the figure. */
  long light;

  Reference reference = Reference.NOTHING;
  Times.@Nullable Time base;
  Times.@Nullable Time basis;
  Times.@Nullable Time own;

  /** The time that the words before the clause told, which the clause's own may differ from. */
  Times.@Nullable Time first;

  final List<String> referenceAreas = new ArrayList<>();
  final List<String> areas = new ArrayList<>();
  boolean areaNamed;
  boolean chain;
  boolean from;
  boolean target;
  boolean forecast;
  boolean among;
  boolean by;
  Qualifier qualifier = Qualifier.EXACT;

  /** The words of the subject, light words taken out. */
  final StringBuilder noun = new StringBuilder();

  /** The last piece of the subject after a verb within it. */
  int lastPiece;

  /** Words before the clause that may name its subject: 投资方面, or a topic before a comma. */
  final StringBuilder topic = new StringBuilder();

  boolean topicStrong;

  /** The last words before the clause, after the last verb there: what a bracket belongs to. */
  final StringBuilder before = new StringBuilder();

  boolean bracketed;

  /** The name that leads the phrase before: 东风柳汽扭亏为盈，实现利润…. */
  final StringBuilder leader = new StringBuilder();

  /** Times that stand in a list after the base: 比上年同期和上年全年分别回落. */
  final List<Times.Time> moreBases = new ArrayList<>();

  /** Times that stand in a list, one for each value: 4月、5月、6月分别增长. */
  final List<Times.Time> ownTimes = new ArrayList<>();

  /** Whether the value is what an earlier one turned into: 由5%提高到6%. */
  boolean turned;

  /** Whether the area was named by a look at it, not as the figure's own: 从全省看. */
  boolean looksAtArea;

  /** Whether the figure is a plan for a whole year: 年初预算（278.5亿元）, 全年目标为增长7.5%. */
  boolean aimed;

  /** Whether the topic is a whole that is looked into: 主要产品产量中，…. */
  boolean looksInto;

  /** Whether the words after the figure name what it counts. */
  boolean countsWhatFollows;

  /** Whether words say that it has happened: 已完成, 实际完成, 累计完成. */
  boolean done;

  /** Whether it is compared with where a plan should stand by now: 快于序时进度. */
  boolean keptUp;

  /** Names before the clause, each a phrase of its own: 化工制造业，建材制造业，冶金业投资分别增长. */
  final List<String> names = new ArrayList<>();

  /** All words of the phrase before. */
  final StringBuilder preceding = new StringBuilder();

  void clear(Quantity next, int at, int leftToken) {
    quantity = next;
    token = at;
    left = leftToken;
    seen = 0;
    cue = 0;
    lead = 0;
    light = 0;
    reference = Reference.NOTHING;
    base = null;
    basis = null;
    own = null;
    first = null;
    referenceAreas.clear();
    areas.clear();
    areaNamed = false;
    chain = false;
    from = false;
    target = false;
    forecast = false;
    among = false;
    by = false;
    qualifier = Qualifier.EXACT;
    noun.setLength(0);
    lastPiece = 0;
    topic.setLength(0);
    topicStrong = false;
    before.setLength(0);
    bracketed = false;
    preceding.setLength(0);
    names.clear();
    leader.setLength(0);
    moreBases.clear();
    ownTimes.clear();
    turned = false;
    looksAtArea = false;
    aimed = false;
    done = false;
    countsWhatFollows = false;
    looksInto = false;
    keptUp = false;
  }

  boolean saw(Tag tag) {
    return (seen & tag.bit) != 0;
  }

  boolean cue(Tag tag) {
    return (cue & tag.bit) != 0;
  }

  boolean cueAny(long tags) {
    return (cue & tags) != 0;
  }

  boolean light(Tag tag) {
    return (light & tag.bit) != 0;
  }

  /** Returns the area that a gap compares with, empty where it is another subject. */
  String gapBase() {
    if (reference != Reference.AREA || referenceAreas.isEmpty()) {
      return "";
    }
    return referenceAreas.get(0);
  }

  UnitKind kind() {
    return quantity.kind();
  }
}
