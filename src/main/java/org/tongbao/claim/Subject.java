package org.tongbao.claim;

import org.jspecify.annotations.Nullable;

/**
 * What a claim is about.
 *
 * @param text in simplified characters
 * @param indicator code in the catalog, null where it is not catalogued
 * @param metric what completes a part of it, empty where nothing does: 固定资产投资 of 固定资产投资
 */
record Subject(String text, @Nullable String indicator, String metric) {}
