package org.tongbao.bulletin;

/** Where the area of a bulletin was found, in the order in which the places are asked. */
public enum AreaSource {
  MANIFEST,
  TITLE,
  INDEX_NO,
  ISSUER,
  BODY
}
