package org.tongbao.fact;

/** Status of an observation, with the codes of SDMX's CL_OBS_STATUS. */
public enum ObsStatus {
  /** Normal value. */
  A,
  /** Time series break: told on another scope than the indicator's own. */
  B,
  /** Estimated: said with about, over or under. */
  E,
  /** Forecast, or a target that is set. */
  F,
  /** Provisional: said to be preliminary (初步核算). */
  P
}
