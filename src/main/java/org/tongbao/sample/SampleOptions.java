package org.tongbao.sample;

import java.util.Objects;

/**
 * What to make.
 *
 * @param cities how many areas report, prefectures first, then counties, in the order of their
 *     codes
 * @param quarters how many quarters each reports, the last of them {@link #LAST_YEAR} Q4
 * @param seed the same seed gives the same bytes
 * @param rates how often something goes wrong
 * @param delivery in what the bulletins come
 */
public record SampleOptions(int cities, int quarters, long seed, Rates rates, Delivery delivery) {
  /** Year of the last quarter made: fixed, so that no clock is in the bytes. */
  public static final int LAST_YEAR = 2024;

  public SampleOptions {
    Objects.requireNonNull(rates, "rates");
    Objects.requireNonNull(delivery, "delivery");
    if (cities < 1) {
      throw new IllegalArgumentException("cities is 1 or more, not " + cities);
    }
    if (quarters < 1 || quarters > 400) {
      throw new IllegalArgumentException("quarters is 1 to 400, not " + quarters);
    }
  }

  /** In what bulletins come. */
  public enum Delivery {
    /** One file a bulletin, in a directory a year. */
    FILES,
    /** One archive bulletins.zip. */
    ZIP,
    /** One bundle bulletins.jsonl, a line a bulletin, as crawlers deliver. */
    JSONL,
    /** A bundle in Parquet, columns uri, content, fetched_at. */
    PARQUET
  }

  /**
   * How often something goes wrong, each a probability from 0 to 1.
   *
   * @param hole a quarter of a city without a bulletin
   * @param omission an indicator that a bulletin says nothing of
   * @param revision a growth told against a revised base
   * @param mirror a bulletin copied by another site, in another layout and script
   * @param damage a bulletin that lost characters; never digits or units
   */
  public record Rates(double hole, double omission, double revision, double mirror, double damage) {
    /** Returns the rates of an orderly world: nothing goes wrong. */
    public static Rates none() {
      return new Rates(0, 0, 0, 0, 0);
    }

    /** Returns rates in the order of what real collections show. */
    public static Rates usual() {
      return new Rates(0.03, 0.05, 0.01, 0.05, 0);
    }

    public Rates {
      check("hole", hole);
      check("omission", omission);
      check("revision", revision);
      check("mirror", mirror);
      check("damage", damage);
    }

    private static void check(String name, double rate) {
      if (!(rate >= 0 && rate <= 1)) {
        throw new IllegalArgumentException("the rate %s is 0 to 1, not %s".formatted(name, rate));
      }
    }
  }
}
