package org.tongbao.bulletin;

/** Where the area of a bulletin was found, in the order in which the places are asked. */
public enum AreaSource {
  MANIFEST,
  TITLE,
  INDEX_NO,
  /** The issuer, or the site that says it is its own. */
  ISSUER,
  BODY,
  /** The address or file name, where nothing inside the document tells. */
  ADDRESS
}
