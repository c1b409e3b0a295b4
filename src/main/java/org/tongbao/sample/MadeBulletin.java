package org.tongbao.sample;

import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Period;

/**
 * A bulletin made up, with its truth.
 *
 * @param name path below the output directory
 * @param content its bytes; the buffer is over the whole of its array
 * @param areaCode whose it is
 * @param period what it reports on
 * @param issuedOn the day of issue
 * @param mirrorOf name of the bulletin it copies, null for an original
 * @param damaged whether it lost characters
 * @param statements what it says, empty for a mirror: facts count once
 */
record MadeBulletin(
    String name,
    ByteBuffer content,
    String areaCode,
    Period period,
    LocalDate issuedOn,
    @Nullable String mirrorOf,
    boolean damaged,
    List<Statement> statements) {
  MadeBulletin {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(areaCode, "areaCode");
    Objects.requireNonNull(period, "period");
    Objects.requireNonNull(issuedOn, "issuedOn");
    statements = List.copyOf(statements);
  }
}
