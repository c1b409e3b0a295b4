package org.tongbao.publish;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongbao.warehouse.Code;
import org.tongbao.warehouse.Type;

/**
 * A dimension, measure or attribute of a data set.
 *
 * @param id as in the header of the CSV
 * @param role what it is in the structure
 * @param column of the table it comes from, null where it is made
 * @param type of that column
 * @param codelist id of its code list, null where any value may stand
 * @param codes the list's codes where the contract has them; empty where the release's own tables
 *     do
 * @param comment what it means
 */
record SdmxComponent(
    String id,
    Role role,
    @Nullable String column,
    Type type,
    @Nullable String codelist,
    List<Code> codes,
    String comment) {
  /** What a component does. */
  enum Role {
    DIMENSION,
    MEASURE,
    ATTRIBUTE
  }

  SdmxComponent {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(type, "type");
    codes = List.copyOf(codes);
    Objects.requireNonNull(comment, "comment");
  }

  boolean isDimension() {
    return role == Role.DIMENSION;
  }

  boolean isTime() {
    return id.equals("TIME_PERIOD");
  }

  boolean hasManyValues() {
    return type instanceof Type.ListOf;
  }
}
