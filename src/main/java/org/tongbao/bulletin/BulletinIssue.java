package org.tongbao.bulletin;

import java.util.Objects;

/**
 * Something about a bulletin that could not be told or is not trusted.
 *
 * @param code what sort of thing
 * @param message one sentence for a person, with the words at fault
 */
public record BulletinIssue(Code code, String message) {
  /** What could not be told or is not trusted. */
  public enum Code {
    /** Nothing tells whose bulletin it is; facts of it have no area until a manifest gives one. */
    AREA_UNKNOWN,
    /** It is a zone's that GB/T 2260 has no code for (高新区); facts of it have no area. */
    AREA_WITHOUT_CODE,
    /** Only the address or file name tells the area; check it, or give a manifest. */
    AREA_FROM_ADDRESS,
    /** Two places of the masthead name areas of which neither lies in the other. */
    AREA_CONFLICT,
    /** Nothing tells what time it reports on; a manifest can give it. */
    PERIOD_UNKNOWN,
    /** Only the address or file name tells the year; check it, or give a manifest. */
    PERIOD_FROM_ADDRESS,
    /** An index number whose unified social credit code fails its check digit; it tells no area. */
    CREDIT_CODE_INVALID,
    /** The page has no text of its own, only a link to a file that has it; read that file too. */
    TEXT_IN_ATTACHMENT
  }

  public BulletinIssue {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(message, "message");
  }
}
