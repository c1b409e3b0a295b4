package org.tongbao.bulletin;

/** What sort of document a bulletin is. */
public enum BulletinKind {
  /** Annual statistical bulletin (统计公报). */
  STATISTICAL_BULLETIN,
  /** How the economy ran in a quarter or month (经济运行情况). */
  ECONOMIC_RUN,
  /** Government work report (政府工作报告): last year's figures and this year's targets. */
  WORK_REPORT,
  /** Report on a plan or a budget (计划执行情况, 预算执行情况): last year's figures and this year's plan. */
  PLAN_REPORT,
  /** Progress on tasks (目标任务进展情况通报). */
  PROGRESS,
  /** A table or accounting result alone (核算结果). */
  TABLE,
  OTHER
}
