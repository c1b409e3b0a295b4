package org.tongbao.bulletin;

import org.jspecify.annotations.Nullable;

/** Tells what sort of document a bulletin is by its title. */
final class Kinds {
  private Kinds() {}

  static BulletinKind of(@Nullable String title) {
    if (title == null) {
      return BulletinKind.OTHER;
    }
    if (title.contains("工作报告")) {
      return BulletinKind.WORK_REPORT;
    }
    if (title.contains("公报")) {
      return BulletinKind.STATISTICAL_BULLETIN;
    }
    if (title.contains("核算结果") || title.endsWith("表")) {
      return BulletinKind.TABLE;
    }
    if (title.contains("进展") || title.contains("通报") || title.contains("任务")) {
      return BulletinKind.PROGRESS;
    }
    return title.contains("经济") || title.contains("运行")
        ? BulletinKind.ECONOMIC_RUN
        : BulletinKind.OTHER;
  }
}
