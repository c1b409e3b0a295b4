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

  @Nullable Subject topic;
  final List<Subject> list = new ArrayList<>();
  final List<Subject> recent = new ArrayList<>();
  @Nullable Reading last;
  boolean lastShare;
  boolean lastRate;
  boolean falling;
  int chainAt;
  @Nullable Measure carriedOf;

  void newParagraph() {
    subject = null;
    scope = null;
    scopeUnit = "";
    owner = "";
    list.clear();
    topic = null;
    newSentence();
  }

  void newSentence() {
    recent.clear();
    last = null;
    lastShare = false;
    lastRate = false;
    falling = false;
    chainAt = 0;
  }

  Context saved() {
    Context copy = new Context();
    copy.subject = subject;
    copy.last = last;
    copy.lastShare = lastShare;
    copy.lastRate = lastRate;
    copy.falling = falling;
    return copy;
  }

  void restore(Context saved) {
    subject = saved.subject;
    last = saved.last;
    lastShare = saved.lastShare;
    lastRate = saved.lastRate;
    falling = saved.falling;
  }
}
