package org.tongbao.document;

import java.util.Objects;

/**
 * A file, or an entry of an archive, that could not be read, with the reason.
 *
 * @param uri where it was; an entry of an archive is {@code archive!/entry}
 * @param mediaType what it was taken for
 * @param byteSize bytes seen
 * @param reason code; see {@link Reason}
 * @param message one sentence for a person, with the value at fault
 */
public record Unreadable(String uri, String mediaType, long byteSize, Reason reason, String message)
    implements Reading {
  public Unreadable {
    Objects.requireNonNull(uri, "uri");
    Objects.requireNonNull(mediaType, "mediaType");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(message, "message");
  }
}
