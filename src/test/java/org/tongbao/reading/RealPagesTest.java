package org.tongbao.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tongbao.bulletin.BulletinIssue;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Catalog;
import org.tongbao.claim.Claim;
import org.tongbao.claim.Extraction;
import org.tongbao.document.Document;
import org.tongbao.document.DocumentReader;
import org.tongbao.document.Reading;
import org.tongbao.document.Reason;
import org.tongbao.document.Unreadable;

/** The whole documents as their sites serve them: each is read, or it is said why not. */
class RealPagesTest {
  private static final String SCANNED = "010-zhangjiajie-2025-annual.pdf";
  private static final String IN_ATTACHMENT = "006-hotan-2025-annual.html";

  /** The table of a province's cities, whose rows in the labels are the cities'. */
  private static final String OF_CITIES = "005-guangdong-2025-citygdp.html";

  /** The element of each page that a person would call its article; whole fragments have none. */
  private static final Map<String, String> ARTICLES =
      Map.ofEntries(
          Map.entry("001", "body"),
          Map.entry("003", "body"),
          Map.entry("005", "div.article-content"),
          Map.entry("007", "div#text"),
          Map.entry("008", "div#zoomcon"),
          Map.entry("013", "article.article-content"),
          Map.entry("014", "div.acticle-content"),
          Map.entry("015", "div#pv"),
          Map.entry("016", "div#pv"),
          Map.entry("018", "div#d_article"),
          Map.entry("020", "div#d_article"),
          Map.entry("021", "div#pv"),
          Map.entry("023", "div#detailCont"),
          Map.entry("036", "article.article-content"),
          Map.entry("041", "div.xl_con1 div.TRS_Editor"),
          Map.entry("046", "div#conN"),
          Map.entry("047", "div#zoomcon"),
          Map.entry("053", ".content-txt"),
          Map.entry("057", "div.text-con"),
          Map.entry("061", "div#zoom"),
          Map.entry("062", "article.article-content"),
          Map.entry("063", "div.news_content_content"));

  private static final Map<String, Extraction> READ = new TreeMap<>();
  private static final Map<String, Unreadable> REFUSED = new TreeMap<>();

  @BeforeAll
  static void readThem() throws IOException {
    Shared.needed();
    for (Path file : Shared.pages()) {
      String name = file.getFileName().toString();
      List<Reading> readings =
          new DocumentReader().read(file.toUri().toString(), Files.readAllBytes(file));
      assertThat(readings).as(name).hasSize(1);
      if (readings.get(0) instanceof Document document) {
        READ.put(name, Told.extraction(document));
      } else {
        REFUSED.put(name, (Unreadable) readings.get(0));
      }
    }
  }

  @Test
  void thirtyAreReadAndTheScannedOneIsSaidToHaveNoTextLayer() {
    assertThat(READ).as("documents read").hasSize(30);
    assertThat(REFUSED).containsOnlyKeys(SCANNED);
    assertThat(REFUSED.get(SCANNED).reason()).isEqualTo(Reason.NO_TEXT_LAYER);
    assertThat(REFUSED.get(SCANNED).message()).contains("20 pages").endsWith(".");
  }

  @Test
  void eachHasTheAreaAndPeriodOfTheIndex() throws IOException {
    List<String> rows = Files.readAllLines(Shared.PAGES.resolve("INDEX.tsv"));
    Map<String, String> index = new TreeMap<>();
    Map<String, String> told = new TreeMap<>();
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split("\t", -1);
      if (!cells[0].equals(SCANNED)) {
        index.put(cells[0], area(cells[4]) + " " + period(cells[5]));
        told.put(cells[0], told(cells[0]));
      }
    }
    assertThat(index).as("documents of the index").hasSize(30);
    assertThat(told).isEqualTo(index);
  }

  @Test
  void eachHasTheAreaAndPeriodOfItsLabels() throws IOException {
    List<String> rows = Files.readAllLines(Shared.GOLD.resolve("pages.csv"));
    Map<String, String> labelled = new TreeMap<>();
    Map<String, String> told = new TreeMap<>();
    for (String row : rows.subList(1, rows.size())) {
      String[] cells = row.split(",", -1);
      if (!cells[2].isEmpty() && !cells[0].equals(OF_CITIES)) {
        labelled.put(cells[0], cells[1] + " " + cells[2] + "/" + cells[3]);
        told.put(cells[0], told(cells[0]));
      }
    }
    assertThat(labelled).as("documents with labels").hasSizeGreaterThanOrEqualTo(27);
    assertThat(told).isEqualTo(labelled);
  }

  @Test
  void citiesInTheRowsOfAProvincesTableHaveTheirOwnFigures() throws IOException {
    TreeSet<String> labelled = new TreeSet<>();
    for (String row : Files.readAllLines(Shared.GOLD.resolve("pages.csv"))) {
      if (row.startsWith(OF_CITIES)) {
        labelled.add(row.split(",", -1)[1]);
      }
    }
    TreeSet<String> told = new TreeSet<>();
    READ.get(OF_CITIES).claims().stream()
        .map(Claim::areaCode)
        .filter(code -> code != null && !code.equals("440000"))
        .forEach(told::add);
    assertThat(labelled).as("cities with labels").hasSize(21);
    assertThat(told).isEqualTo(labelled);
  }

  @Test
  void aPageWhoseTextIsInItsAttachmentIsSaidToBeSoAndNoOther() {
    List<String> pages = new ArrayList<>();
    READ.forEach(
        (name, read) -> {
          for (BulletinIssue issue : read.bulletin().issues()) {
            if (issue.code() == BulletinIssue.Code.TEXT_IN_ATTACHMENT) {
              pages.add(name);
              assertThat(issue.message()).contains(".docx");
            }
          }
        });
    assertThat(pages).containsExactly(IN_ATTACHMENT);
    assertThat(READ.get(IN_ATTACHMENT).claims()).isEmpty();
  }

  @Test
  void everyOtherGivesClaims() {
    READ.forEach(
        (name, read) -> {
          if (!name.equals(IN_ATTACHMENT)) {
            assertThat(read.claims()).as(name).hasSizeGreaterThan(100);
          }
        });
  }

  @Test
  void quotesAreTheTextsOwnWords() {
    READ.forEach((name, read) -> assertThat(Told.misquoted(read)).as(name).isEmpty());
  }

  @Test
  void claimsOfAPageLieInsideItsArticle() throws IOException {
    Set<String> outside = new LinkedHashSet<>();
    int pages = 0;
    for (Path file : Shared.pages()) {
      String name = file.getFileName().toString();
      if (name.endsWith(".html") && !name.equals(IN_ATTACHMENT)) {
        String article = article(file);
        assertThat(article.length()).as("length of %s's article", name).isGreaterThan(500);
        READ.get(name).claims().stream()
            .map(Claim::sentence)
            .filter(sentence -> !article.contains(squeezed(sentence)))
            .forEach(sentence -> outside.add(name + ": " + sentence));
        pages++;
      }
    }
    assertThat(pages).as("pages").isEqualTo(ARTICLES.size());
    assertThat(outside).as("sentences outside the article").isEmpty();
  }

  private static String article(Path file) throws IOException {
    String name = file.getFileName().toString();
    Charset charset = Charset.forName(READ.get(name).document().charset());
    String page = Files.readString(file, charset);
    StringBuilder words = new StringBuilder();
    Jsoup.parse(page)
        .select(ARTICLES.get(name.substring(0, 3)))
        .forEach(element -> words.append(element.wholeText()));
    return squeezed(words.toString());
  }

  /** Leaves out blanks, and what marks the cells of a table. */
  private static String squeezed(String words) {
    return words.replaceAll("[\\s\\u00A0\\u3000\\u200B-\\u200D\\uFEFF|<^]+", "");
  }

  private static String told(String name) {
    Told told = Told.by(READ.get(name));
    return told.area() + " " + told.period();
  }

  /** Returns the code of the last place that the index names: 山东 淄博市 is the city. */
  private static String area(String words) {
    String name = words.substring(words.indexOf(' ') + 1);
    name = name.equals("全省各市") ? words.substring(0, words.indexOf(' ')) : name;
    return switch (name) {
      case "广东" -> code("广东省");
      case "克孜勒苏州" -> code("克孜勒苏柯尔克孜自治州");
      case "巴音郭楞州" -> code("巴音郭楞蒙古自治州");
      case "湘西州" -> code("湘西土家族苗族自治州");
      case "黔东南州" -> code("黔东南苗族侗族自治州");
      case "呼伦贝尔市海拉尔区" -> code("海拉尔区");
      default -> code(name);
    };
  }

  private static String code(String name) {
    return Catalog.bundled().areas().stream()
        .filter(area -> area.name().equals(name))
        .map(Area::code)
        .findFirst()
        .orElseThrow(() -> new AssertionError("no area of the name " + name));
  }

  /** Reads 2025年全年, 2016年上半年, 2017年一季度. */
  private static String period(String words) {
    String year = words.substring(0, 4);
    if (words.contains("上半年")) {
      return "%s-01/%s-06".formatted(year, year);
    }
    return words.contains("一季度")
        ? "%s-01/%s-03".formatted(year, year)
        : "%s-01/%s-12".formatted(year, year);
  }
}
