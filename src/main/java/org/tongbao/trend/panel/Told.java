package org.tongbao.trend.panel;

/** Takes what a panel tells. */
public interface Told {
  /** Takes a trend; panels tell them in the order of area and time. */
  void trend(Trend trend);

  /** Takes a finding. */
  void finding(Finding finding);
}
