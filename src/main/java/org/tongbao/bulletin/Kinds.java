package org.tongbao.bulletin;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells what sort of document a bulletin is, by its title and by what it is made of. */
final class Kinds {
  private static final NameTrie RUN =
      NameTrie.of("经济", "运行", "增长", "增速", "指标", "开局", "回升", "向好", "形势", "数据", "生产总值");

  private static final NameTrie TASKS =
      NameTrie.of("任务", "落实", "完成情况", "进展", "分工", "确定的", "督查", "推进情况");

  private Kinds() {}

  static BulletinKind of(@Nullable String title, List<Section> sections, String text) {
    String words = title == null ? "" : title;
    if (isWorkReport(words)) {
      return BulletinKind.WORK_REPORT;
    }
    if (words.contains("计划执行情况") || words.contains("预算执行情况")) {
      return BulletinKind.PLAN_REPORT;
    }
    if (words.contains("公报")) {
      return BulletinKind.STATISTICAL_BULLETIN;
    }
    if (words.contains("核算结果") || isTableAlone(sections, text)) {
      return BulletinKind.TABLE;
    }
    if (words.contains("进展") || words.contains("任务") || words.contains("工作推进")) {
      return BulletinKind.PROGRESS;
    }
    return RUN.within(words) != 0 ? BulletinKind.ECONOMIC_RUN : BulletinKind.OTHER;
  }

  /** Tells whether the title is of the report itself, not of how its tasks get on. */
  private static boolean isWorkReport(String title) {
    int at = title.indexOf("政府工作报告");
    if (at < 0) {
      return false;
    }
    String rest = title.substring(at + "政府工作报告".length());
    return TASKS.within(rest) == 0;
  }

  /** Tells whether there is a table, and no sentence that states a figure. */
  private static boolean isTableAlone(List<Section> sections, String text) {
    boolean table = false;
    for (int i = 0; i < sections.size(); i++) {
      List<Passage> passages = sections.get(i).passages();
      for (int j = 0; j < passages.size(); j++) {
        if (passages.get(j) instanceof Sentence sentence) {
          if (Sentences.states(text, sentence.start(), sentence.end())) {
            return false;
          }
        } else {
          table = true;
        }
      }
    }
    return table;
  }
}
