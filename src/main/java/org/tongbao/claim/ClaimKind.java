package org.tongbao.claim;

/** Whether a value happened, is aimed at, or is expected. */
public enum ClaimKind {
  ACTUAL,
  TARGET,
  FORECAST
}
