package org.tongbao.claim;

/** How exact a value is said to be. */
public enum Qualifier {
  EXACT,
  /** 约, 左右, 大约. */
  ABOUT,
  /** 余, 多, 以上, 超, 突破, 逾. */
  OVER,
  /** 近, 不足, 以内, 以下, 接近. */
  UNDER
}
