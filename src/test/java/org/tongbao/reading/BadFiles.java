package org.tongbao.reading;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.tongbao.document.Reason;

/** Files that cannot be read, five of each of ten kinds; small on disk, whatever they claim. */
final class BadFiles {
  private static final long TWO_GIGABYTES = 2L << 30;
  private static final int BOMB = 128 << 20;
  private static final int DEEP = 100_000;
  private static final int EMPTY_ROWS = 1_000_000;

  private final Path directory;
  private final String text;
  private final Map<String, Reason> expected = new TreeMap<>();

  private BadFiles(Path directory, String text) {
    this.directory = directory;
    this.text = text;
  }

  /**
   * Makes them.
   *
   * @param text of a bulletin that would be read if its file were whole
   * @return the reason to be told of each, by its file's name
   */
  static Map<String, Reason> in(Path directory, String text)
      throws IOException, GeneralSecurityException {
    BadFiles files = new BadFiles(directory, text);
    files.truncated();
    files.encrypted();
    files.bombs();
    files.zeros();
    files.deep();
    files.outside();
    files.emptyRows();
    for (String extension : List.of("txt", "html", "pdf", "docx", "zip")) {
      files.put("zero-bytes." + extension, Reason.EMPTY, new byte[0]);
      Files.createDirectory(directory.resolve("directory." + extension));
      files.expected.put("directory." + extension, Reason.UNREACHABLE);
    }
    for (String extension : List.of("txt", "html", "pdf", "docx", "csv")) {
      files.put("picture." + extension, Reason.UNKNOWN_FORMAT, picture());
    }
    return files.expected;
  }

  private void put(String name, Reason reason, byte[] bytes) throws IOException {
    Files.write(directory.resolve(name), bytes);
    expected.put(name, reason);
  }

  private void truncated() throws IOException {
    for (Saver saver : List.of(Saver.PDF, Saver.DOCX, Saver.XLSX, Saver.ZIP, Saver.TAR_GZ)) {
      byte[] whole = saver.save(text);
      put("truncated-" + saver.fileName(), Reason.BROKEN_FILE, half(whole));
    }
  }

  private static byte[] half(byte[] whole) {
    return Arrays.copyOf(whole, whole.length / 2);
  }

  private void encrypted() throws IOException, GeneralSecurityException {
    for (int bits : new int[] {40, 128, 256}) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (PDDocument document = Loader.loadPDF(Saver.PDF.save(text))) {
        StandardProtectionPolicy policy =
            new StandardProtectionPolicy("owner", "user", new AccessPermission());
        policy.setEncryptionKeyLength(bits);
        document.protect(policy);
        document.save(out);
      }
      put("encrypted-%d.pdf".formatted(bits), Reason.ENCRYPTED, out.toByteArray());
    }
    put("encrypted.docx", Reason.ENCRYPTED, locked(Saver.DOCX.save(text)));
    put("encrypted.xlsx", Reason.ENCRYPTED, locked(Saver.XLSX.save(text)));
  }

  private static byte[] locked(byte[] office) throws IOException, GeneralSecurityException {
    Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
    encryptor.confirmPassword("secret");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (POIFSFileSystem files = new POIFSFileSystem()) {
      try (OPCPackage parts = OPCPackage.open(new ByteArrayInputStream(office));
          OutputStream stream = encryptor.getDataStream(files)) {
        parts.save(stream);
      } catch (InvalidFormatException e) {
        throw new IllegalStateException("a package that was just made", e);
      }
      files.writeFilesystem(out);
    }
    return out.toByteArray();
  }

  private void bombs() throws IOException {
    put("bomb.zip", Reason.TOO_LARGE, zip(Map.of("a.txt", BadFiles::zeroBytes)));
    put(
        "bomb-in-zip.zip",
        Reason.TOO_LARGE,
        Saver.zipped("b.zip", zip(Map.of("a.txt", BadFiles::zeroBytes))));
    ByteArrayOutputStream gzip = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(gzip)) {
      zeroBytes(out);
    }
    put("bomb.txt.gz", Reason.TOO_LARGE, gzip.toByteArray());
    put(
        "bomb.docx",
        Reason.TOO_LARGE,
        zip(
            Map.of(
                "[Content_Types].xml",
                out -> out.write("<Types/>".getBytes(StandardCharsets.UTF_8)),
                "word/document.xml",
                BadFiles::longDocument)));
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      PDStream content = new PDStream(document);
      try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
        zeroBytes(out);
      }
      page.setContents(content);
      document.addPage(page);
      document.save(pdf);
    }
    put("bomb.pdf", Reason.TOO_LARGE, pdf.toByteArray());
  }

  private interface Writing {
    void to(OutputStream out) throws IOException;
  }

  private static byte[] zip(Map<String, Writing> entries) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, Writing> entry : new TreeMap<>(entries).entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        entry.getValue().to(zip);
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static void zeroBytes(OutputStream out) throws IOException {
    byte[] zeros = new byte[1 << 20];
    for (int written = 0; written < BOMB; written += zeros.length) {
      out.write(zeros);
    }
  }

  private static void longDocument(OutputStream out) throws IOException {
    out.write("<document><body><p><r><t>".getBytes(StandardCharsets.UTF_8));
    zeroDigits(out);
    out.write("</t></r></p></body></document>".getBytes(StandardCharsets.UTF_8));
  }

  private static void zeroDigits(OutputStream out) throws IOException {
    byte[] digits = "0".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
    for (int written = 0; written < BOMB; written += digits.length) {
      out.write(digits);
    }
  }

  /** Files of two gigabytes of which the disk holds nothing. */
  private void zeros() throws IOException {
    for (String extension : List.of("txt", "html", "pdf", "csv", "md")) {
      String name = "zeros." + extension;
      try (RandomAccessFile file = new RandomAccessFile(directory.resolve(name).toFile(), "rw")) {
        file.setLength(TWO_GIGABYTES);
      }
      expected.put(name, Reason.TOO_LARGE);
    }
  }

  private void deep() throws IOException {
    for (String element : List.of("div", "span", "b", "table", "ul")) {
      String inner =
          switch (element) {
            case "table" -> "<table><tr><td>";
            case "ul" -> "<ul><li>";
            default -> "<" + element + ">";
          };
      String page = "<html><body>" + inner.repeat(DEEP) + "增长5.3%</body></html>";
      put("deep-" + element + ".html", Reason.TOO_LARGE, page.getBytes(StandardCharsets.UTF_8));
    }
  }

  private void outside() throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    put("outside-up.zip", Reason.UNSAFE_ENTRY, Saver.zipped("../../x", bytes));
    put("outside-root.zip", Reason.UNSAFE_ENTRY, Saver.zipped("/etc/x.txt", bytes));
    put("outside-drive.zip", Reason.UNSAFE_ENTRY, Saver.zipped("C:\\x.txt", bytes));
    put("outside-backwards.zip", Reason.UNSAFE_ENTRY, Saver.zipped("a\\..\\..\\x.txt", bytes));
    put("outside-up.tar.gz", Reason.UNSAFE_ENTRY, Saver.tarred("a/../../x.txt", bytes));
  }

  private void emptyRows() throws IOException {
    put("empty-rows.xlsx", Reason.EMPTY, sheet("<row r=\"#\"/>"));
    put("empty-cells.xlsx", Reason.EMPTY, sheet("<row r=\"#\"><c r=\"A#\" s=\"1\"/></row>"));
    put(
        "blank-cells.xlsx",
        Reason.EMPTY,
        sheet("<row r=\"#\"><c r=\"B#\" t=\"str\"><v> </v></c></row>"));
    for (String extension : List.of("csv", "tsv")) {
      Path file = directory.resolve("empty-rows." + extension);
      byte[] row =
          (extension.equals("csv") ? ",,,,\r\n" : "\t\t\t\t\r\n")
              .getBytes(StandardCharsets.US_ASCII);
      try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
        for (int i = 0; i < EMPTY_ROWS; i++) {
          out.write(row);
        }
      }
      expected.put(file.getFileName().toString(), Reason.EMPTY);
    }
  }

  private static byte[] sheet(String row) throws IOException {
    return zip(
        Map.of(
            "[Content_Types].xml",
            out -> out.write("<Types/>".getBytes(StandardCharsets.UTF_8)),
            "xl/workbook.xml",
            out ->
                out.write(
                    "<workbook><sheets><sheet name=\"a\" id=\"r1\"/></sheets></workbook>"
                        .getBytes(StandardCharsets.UTF_8)),
            "xl/_rels/workbook.xml.rels",
            out ->
                out.write(
                    "<Relationships><Relationship Id=\"r1\" Target=\"sheet1.xml\"/></Relationships>"
                        .getBytes(StandardCharsets.UTF_8)),
            "xl/sheet1.xml",
            out -> {
              out.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
              for (int i = 1; i <= EMPTY_ROWS; i++) {
                out.write(row.replace("#", Integer.toString(i)).getBytes(StandardCharsets.UTF_8));
              }
              out.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
            }));
  }

  /** The first bytes of a JPEG, and some that no text has. */
  private static byte[] picture() {
    byte[] bytes = new byte[5_000];
    new java.util.Random(7).nextBytes(bytes);
    byte[] head = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F'};
    System.arraycopy(head, 0, bytes, 0, head.length);
    return bytes;
  }
}
