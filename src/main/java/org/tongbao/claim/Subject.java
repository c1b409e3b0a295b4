package org.tongbao.claim;

import org.jspecify.annotations.Nullable;

/**
 * What a claim is about.
 *
 * @param text in simplified characters
 * @param indicator code in the catalog, null where it is not catalogued
 * @param metric what completes a part of it, empty where nothing does: 固定资产投资 of 固定资产投资
 * @param entity the words before its metric: 采矿业 of 采矿业增加值
 * @param flow whether it is counted over a time
 * @param stock whether it is counted at a date
 * @param amount whether it is catalogued with a unit other than a percentage, so that a percentage
 *     of it can only be a growth, a share or a completion
 */
record Subject(
    String text,
    @Nullable String indicator,
    String metric,
    String entity,
    boolean flow,
    boolean stock,
    boolean amount) {
  static final Subject UNKNOWN = new Subject("", null, "", "", false, false, false);
}
