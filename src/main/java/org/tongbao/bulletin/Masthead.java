package org.tongbao.bulletin;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a bulletin says of itself; each null where it does not.
 *
 * @param title in simplified characters
 * @param issuer the office that issued it
 * @param issuedOn the day it was issued
 * @param documentNo document number (文号)
 * @param indexNo index number of a disclosure (索引号)
 */
public record Masthead(
    @Nullable String title,
    @Nullable String issuer,
    @Nullable LocalDate issuedOn,
    @Nullable String documentNo,
    @Nullable String indexNo) {}
