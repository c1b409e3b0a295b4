package org.tongbao.fact;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongbao.claim.Claim;
import org.tongbao.text.Damage;

/**
 * What facts are made of: a bulletin and its claims.
 *
 * @param id SHA-256 of its bytes, hexadecimal
 * @param uri where it was read
 * @param issuedOn day of issue, null where nothing tells
 * @param damage places of its text that lost or changed characters
 * @param claims in the order of its text
 */
public record SourceBulletin(
    String id, String uri, @Nullable LocalDate issuedOn, List<Damage> damage, List<Claim> claims) {
  /** How many digits of a bulletin's id the ids of its claims begin with. */
  public static final int ID_DIGITS = 16;

  public SourceBulletin {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(uri, "uri");
    damage = List.copyOf(damage);
    claims = List.copyOf(claims);
  }

  /** Returns what tells a claim of this bulletin from all others. */
  public String claimId(Claim claim) {
    return id.substring(0, ID_DIGITS) + "-" + claim.quoteStart();
  }
}
