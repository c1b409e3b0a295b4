package org.tongbao.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the sentences before have said; changes as they are read. */
final class Context {
  @Nullable Subject subject;
  @Nullable Subject scope;

  /** Unit in which the scope's own level is told. */
  String scopeUnit = "";

  /** The thing that attributes belong to: what was counted last, or whose figure was told. */
  String owner = "";

  /** The owner that goes on after a stop, where the last one was only a part of it. */
  String wholeOwner = "";

  @Nullable Subject topic;

  /** The first catalogued subject of the paragraph. */
  @Nullable Subject head;

  final List<Subject> list = new ArrayList<>();
  final List<Subject> recent = new ArrayList<>();

  /** The list of two subjects or more that was told last in the sentence. */
  final List<Subject> members = new ArrayList<>();

  /** How many of them words have meant one by one since. */
  int membersMet;

  @Nullable Reading last;

  /** Base of the difference told last, where words named it; holds for those that name none. */
  @Nullable String changeBase;

  @Nullable Measure changeOf;

  /** Whether a verb before its object told the difference told last: 增加水稻种植面积26万亩. */
  boolean led;

  /** The first catalogued subject of the section. */
  @Nullable Subject main;

  /** What was counted before 中: 2156家企业中, of which parts are counted next. */
  String whole = "";

  /** What was counted last by the words after the count, null where a subject came since. */
  @Nullable Subject counted;

  String countedUnit = "";

  /** The member of a list whose value was told last, null where no list was read. */
  @Nullable Subject told;

  /** ABOVE or BELOW where the figure before was an aim that something exceeds or misses, else 0. */
  long aimCompared;

  /** Whether a threshold named which things are counted next: 增速超过20%的有4个. */
  boolean which;

  /** Bases, reference areas and areas that the values of the list answer to, one each. */
  final List<Times.Time> bases = new ArrayList<>();

  final List<String> referenceAreas = new ArrayList<>();
  final List<String> areas = new ArrayList<>();
  final List<Times.Time> times = new ArrayList<>();

  /** Values that the list has which 分别 answers, 0 where there is none. */
  private int listed;

  /** Values still to come of that list, each perhaps with a verb. */
  int valuesLeft;

  boolean lastShare;
  boolean lastRate;
  boolean falling;
  int chainAt;
  @Nullable Measure carriedOf;

  /** Forgets all that the bulletin before said. */
  void clear() {
    newParagraph();
    noList();
    bases.clear();
    referenceAreas.clear();
    areas.clear();
    times.clear();
    changeOf = null;
    main = null;
    which = false;
    listed = 0;
    carriedOf = null;
  }

  void newParagraph() {
    subject = null;
    scope = null;
    scopeUnit = "";
    owner = "";
    wholeOwner = "";
    list.clear();
    topic = null;
    changeBase = null;
    head = null;
    newSentence();
  }

  void newSentence() {
    parts = false;
    traded = "";
    recent.clear();
    members.clear();
    membersMet = 0;
    counted = null;
    told = null;
    aimCompared = 0;
    whole = "";
    last = null;
    lastShare = false;
    lastRate = false;
    falling = false;
    chainAt = 0;
  }

  /** Whether what is told is a part under 其中, up to a stop. */
  boolean parts;

  /** 出口 or 进口 where goods are told of whose parts follow: 出口机电产品, 其中集成电路. */
  String traded = "";

  /** Lets a thing own the attributes that follow; a part of another thing only up to a stop. */
  void owns(String thing, boolean part) {
    owner = thing;
    wholeOwner = part ? wholeOwner : thing;
  }

  /** Forgets the list of values of the sentence before. */
  void noList() {
    valuesLeft = 0;
  }

  /** Takes over what the values of a list answer to. */
  void lists(Mention mention, int size) {
    copy(mention.moreBases, bases);
    copy(mention.referenceAreas, referenceAreas);
    boolean goesOn = mention.saw(Tag.EACH) || (mention.noun.length() == 0 && last != null);
    boolean same = !mention.areaNamed && goesOn && size > 1 && areas.size() == size;
    if (!same) {
      copy(mention.areas, areas);
    }
    copy(mention.ownTimes, times);
  }

  /** Copies a list that is nearly always empty without a list on the way. */
  private static <T> void copy(List<T> from, List<T> into) {
    into.clear();
    for (int i = 0; i < from.size(); i++) {
      into.add(from.get(i));
    }
  }

  /** Starts a list of that many values, 0 where 分别 answers none. */
  void chainStarts(int size) {
    chainAt = 1;
    listed = size;
    valuesLeft = size - 1;
  }

  void chainGoesOn() {
    valuesLeft = listed - chainAt;
  }

  /** Returns what has been said so far, to go back to after a bracket. */
  Context saved() {
    Context copy = new Context();
    copy.restore(this);
    return copy;
  }

  void restore(Context saved) {
    subject = saved.subject;
    scope = saved.scope;
    scopeUnit = saved.scopeUnit;
    owner = saved.owner;
    wholeOwner = saved.wholeOwner;
    last = saved.last;
    lastShare = saved.lastShare;
    lastRate = saved.lastRate;
    falling = saved.falling;
    changeBase = saved.changeBase;
    changeOf = saved.changeOf;
    whole = saved.whole;
    copy(saved.list, list);
  }
}
