package org.tongbao.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.util.RecordFormatException;

/**
 * Reads the bytes of one document, whatever its format; whatever goes wrong is an {@link
 * Unreadable}.
 */
final class FormatReader {
  private final Limits limits;

  FormatReader(Limits limits) {
    this.limits = limits;
  }

  /** What is told of the format before the reading ends, and stands in what comes of it. */
  private static final class Told {
    private String type = MediaTypes.BYTES;
  }

  Reading read(Origin origin, byte[] bytes) {
    Told told = new Told();
    try {
      Content content = content(origin, bytes, told);
      return new Document(
          origin.uri(),
          told.type,
          bytes.length,
          DocumentReader.sha256(bytes),
          content.charset(),
          content.text(),
          content.meta(),
          origin.fetchedAt());
    } catch (UnreadableException e) {
      return unreadable(origin, told, bytes, e.reason(), e.getMessage());
    } catch (Allowance.Exceeded e) {
      return unreadable(origin, told, bytes, Reason.TOO_LARGE, e.getMessage());
    } catch (EncryptedDocumentException e) {
      return unreadable(
          origin, told, bytes, Reason.ENCRYPTED, "It needs a password; save it without one.");
    } catch (RecordFormatException e) {
      boolean large = String.valueOf(e.getMessage()).contains("maximum length");
      return unreadable(origin, told, bytes, large ? Reason.TOO_LARGE : Reason.DAMAGED, broken(e));
    } catch (IOException | RuntimeException e) {
      return unreadable(origin, told, bytes, Reason.DAMAGED, broken(e));
    } catch (StackOverflowError e) {
      return unreadable(
          origin, told, bytes, Reason.TOO_LARGE, "Its parts are nested too deep to be followed.");
    }
  }

  private static Unreadable unreadable(
      Origin origin, Told told, byte[] bytes, Reason reason, String message) {
    return new Unreadable(origin.uri(), told.type, bytes.length, reason, message);
  }

  private static String broken(Exception e) {
    String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    return "Its bytes are cut short or broken: %s."
        .formatted(message.replaceAll("\\s+", " ").replaceAll("[.。]+$", ""));
  }

  private Content content(Origin origin, byte[] bytes, Told told)
      throws UnreadableException, IOException {
    if (bytes.length == 0) {
      throw new UnreadableException(Reason.EMPTY, "The file has no bytes.");
    }
    return switch (Formats.of(bytes, bytes.length)) {
      case PDF -> {
        told.type = MediaTypes.PDF;
        yield new PdfReader(limits).read(bytes);
      }
      case ZIP -> parts(bytes, told);
      case OLE -> ole(bytes, told);
      case TEXT -> text(origin, bytes, told);
      case GZIP, TAR, PARQUET, OTHER ->
          throw new UnreadableException(
              Reason.UNKNOWN_FORMAT, "It is %s.".formatted(Formats.named(bytes, bytes.length)));
    };
  }

  private Content parts(byte[] bytes, Told told) throws UnreadableException, IOException {
    told.type = MediaTypes.ZIP;
    try (ZipParts parts = ZipParts.open(bytes, limits)) {
      if (parts.has("word/document.xml") || parts.has("[Content_Types].xml")) {
        told.type = MediaTypes.DOCX;
        return DocxReader.read(parts, limits);
      }
      throw new UnreadableException(Reason.UNKNOWN_FORMAT, "It is a zip archive of another kind.");
    }
  }

  private Content ole(byte[] bytes, Told told) throws UnreadableException, IOException {
    try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = files.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        throw new UnreadableException(
            Reason.ENCRYPTED, "The Office file needs a password; save it without one.");
      }
      if (root.hasEntryCaseInsensitive("WordDocument")) {
        told.type = MediaTypes.DOC;
        return DocReader.read(root, limits);
      }
      throw new UnreadableException(
          Reason.UNKNOWN_FORMAT, "It is an Office file, but no Word document and no workbook.");
    }
  }

  private Content text(Origin origin, byte[] bytes, Told told) throws UnreadableException {
    String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.ISO_8859_1);
    Charsets.Decoded decoded =
        Charsets.decode(bytes, HtmlReader.declaredCharset(head))
            .orElseThrow(
                () ->
                    new UnreadableException(
                        Reason.UNKNOWN_CHARSET, "Its bytes are text in no known charset."));
    told.type = Formats.text(decoded.text(), origin);
    if (told.type.equals(MediaTypes.HTML)) {
      HtmlReader.Page page = new HtmlReader(limits).read(decoded.text(), origin.uri());
      return new Content(page.text(), page.meta(), decoded.charset());
    }
    return new Content(decoded.text(), Map.of(), decoded.charset());
  }
}
