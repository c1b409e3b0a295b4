package org.tongbao.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/** Tells formats by the first bytes, and by the name only where these leave it open. */
final class Formats {
  /** Bytes that tell. */
  static final int HEAD = 4096;

  /** What the text of a page begins with, or has soon. */
  private static final List<String> TAGS =
      List.of("<html", "<!doctype html", "<body", "<p>", "<p ", "<div", "<table");

  private Formats() {}

  /** Families of formats that are read alike; what is inside tells more. */
  enum Family {
    PDF,
    /** A zip archive, of documents or a document itself. */
    ZIP,
    /** The container of Office before 2007, and of documents it has locked since. */
    OLE,
    GZIP,
    TAR,
    PARQUET,
    TEXT,
    /** Pictures, programs and other things that hold no text; see {@link Formats#named}. */
    OTHER
  }

  private record Mark(Family family, String name, int at, String bytes) {}

  private static final Mark[] MARKS = {
    new Mark(Family.ZIP, "a zip archive", 0, "PK\u0003\u0004"),
    new Mark(Family.ZIP, "a zip archive", 0, "PK\u0005\u0006"),
    new Mark(Family.ZIP, "a zip archive", 0, "PK\u0007\u0008"),
    new Mark(Family.OLE, "an Office file", 0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
    new Mark(Family.GZIP, "a gzip file", 0, "\u001F\u008B\u0008"),
    new Mark(Family.TAR, "a tar archive", 257, "ustar"),
    new Mark(Family.PARQUET, "a Parquet file", 0, "PAR1"),
    new Mark(Family.OTHER, "a JPEG picture", 0, "\u00FF\u00D8\u00FF"),
    new Mark(Family.OTHER, "a PNG picture", 0, "\u0089PNG\r\n\u001A\n"),
    new Mark(Family.OTHER, "a GIF picture", 0, "GIF8"),
    new Mark(Family.OTHER, "a TIFF picture", 0, "II*\0"),
    new Mark(Family.OTHER, "a TIFF picture", 0, "MM\0*"),
    new Mark(Family.OTHER, "a WebP picture or a sound", 0, "RIFF"),
    new Mark(Family.OTHER, "a RAR archive", 0, "Rar!\u001A\u0007"),
    new Mark(Family.OTHER, "a 7z archive", 0, "7z\u00BC\u00AF'\u001C"),
    new Mark(Family.OTHER, "a bzip2 file", 0, "BZh"),
    new Mark(Family.OTHER, "an xz file", 0, "\u00FD7zXZ\0"),
    new Mark(Family.OTHER, "a program", 0, "\u007FELF"),
    new Mark(Family.OTHER, "a rich text file (RTF), to be saved as DOCX", 0, "{\\rtf"),
    new Mark(Family.OTHER, "a font", 0, "\0\u0001\0\0\0"),
    new Mark(Family.OTHER, "a film", 4, "ftyp"),
  };

  /** Returns the family of bytes of which {@code head} are the first. */
  static Family of(byte[] head, int length) {
    // A PDF may have some bytes before its header (ISO 32000-1, annex H).
    String start = new String(head, 0, Math.min(length, 1024), StandardCharsets.ISO_8859_1);
    if (start.startsWith("%PDF-")) {
      return Family.PDF;
    }
    for (Mark mark : MARKS) {
      if (start.startsWith(mark.bytes(), mark.at())) {
        return mark.family();
      }
    }
    if (isWebArchive(start)) {
      return Family.OTHER;
    }
    return start.contains("%PDF-1") ? Family.PDF : Family.TEXT;
  }

  /** A page that a browser saved with all it shows is a letter of many parts (RFC 2557). */
  private static boolean isWebArchive(String start) {
    String head = start.toLowerCase(Locale.ROOT);
    return head.contains("mime-version:") && head.contains("content-type: multipart/related");
  }

  /** Returns what a person calls the bytes. */
  static String named(byte[] head, int length) {
    String start = new String(head, 0, Math.min(length, 1024), StandardCharsets.ISO_8859_1);
    for (Mark mark : MARKS) {
      if (start.startsWith(mark.bytes(), mark.at())) {
        return mark.name();
      }
    }
    return isWebArchive(start)
        ? "a page with its pictures (MHTML), to be saved as HTML"
        : "of no known format";
  }

  /** Tells whether a file of text is a bundle, by its name and its first character. */
  static boolean isJsonLines(Origin origin, byte[] head) {
    String name = origin.fileName();
    return (name.endsWith(".jsonl") || name.endsWith(".ndjson"))
        && new String(head, StandardCharsets.ISO_8859_1).stripLeading().startsWith("{");
  }

  /** Returns the media type of text: a page by its tags, else by the name. */
  static String text(String text, Origin origin) {
    if (looksLikeHtml(text)) {
      return MediaTypes.HTML;
    }
    String name = origin.fileName();
    if (name.endsWith(".csv") || name.endsWith(".tsv")) {
      return MediaTypes.CSV;
    }
    return name.endsWith(".md") || name.endsWith(".markdown")
        ? MediaTypes.MARKDOWN
        : MediaTypes.TEXT;
  }

  private static boolean looksLikeHtml(String text) {
    for (int at = text.indexOf('<'); at >= 0 && at < HEAD; at = text.indexOf('<', at + 1)) {
      for (String tag : TAGS) {
        if (text.regionMatches(true, at, tag, 0, tag.length())) {
          return true;
        }
      }
    }
    return false;
  }
}
