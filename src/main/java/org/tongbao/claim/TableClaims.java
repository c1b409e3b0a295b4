package org.tongbao.claim;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tongbao.bulletin.AreaNames;
import org.tongbao.bulletin.Bulletin;
import org.tongbao.bulletin.Section;
import org.tongbao.bulletin.Table;
import org.tongbao.catalog.Catalog;

/**
 * Reads tables of indicators: every cell that is a figure is a claim, with the cell as its quote.
 *
 * <pre>
 * subject  row label with what it stands under: column, row above, group, caption
 * measure  header; else the words of the row label; else the caption
 * unit     cell; row label; column of units; header; caption
 * period   header; row label; caption; the bulletin's
 * area     row label in a table of areas; header; the bulletin's
 * </pre>
 *
 * <p>A table in which nothing says what its figures are makes no claim. May be shared by threads.
 */
final class TableClaims {
  private static final int MOST_CAPTION_LINES = 2;
  private static final int LONGEST_CAPTION = 60;

  private final Catalog catalog;
  private final AreaNames areas;
  private final TableSubjects subjects;
  private final Known<String> names = new Known<>();
  private final Map<String, TableMeaning> meanings = new ConcurrentHashMap<>();

  TableClaims(Catalog catalog) {
    this.catalog = catalog;
    areas = AreaNames.of(catalog);
    subjects = new TableSubjects(catalog);
  }

  /** Adds the claims of a table that stands in a section, row by row. */
  void addTo(
      List<Claim> claims, Bulletin bulletin, Section section, Table table, Spellings spellings) {
    TableGrid grid = new TableGrid(bulletin.text().text(), table, spellings);
    if (grid.width() < 2) {
      return;
    }
    TableWords words = new TableWords(catalog, new Times(bulletin.period()), meanings);
    for (TableBlock block : TableBlock.of(grid, words)) {
      TableTopic topic =
          TableTopic.of(caption(grid, table) + " " + block.title(), words, catalog, names);
      TableRows rows = new TableRows(bulletin, block, topic, words, areas, subjects);
      TableCells cells = new TableCells(bulletin, section, block, topic, areas, subjects);
      List<TableColumn> columns = block.columns(words);
      for (int row = block.body(); row < block.end(); row++) {
        for (int i = 0; i < columns.size(); i++) {
          TableColumn column = columns.get(i);
          Claim claim = cells.claim(rows.row(row, column), column);
          if (claim != null) {
            claims.add(claim);
          }
        }
      }
    }
  }

  /** Returns the caption; in a bulletin that is a table alone it stands in the head. */
  private static String caption(TableGrid grid, Table table) {
    if (!table.caption().isEmpty()) {
      return table.caption();
    }
    StringBuilder caption = new StringBuilder();
    int end = grid.start(0);
    for (int line = 0; line < MOST_CAPTION_LINES && end > 0; line++) {
      end = grid.text().lastIndexOf('\n', end - 1);
      int start = end < 0 ? 0 : grid.text().lastIndexOf('\n', end - 1) + 1;
      String words = end < 0 ? "" : grid.text().substring(start, end);
      if (words.length() > LONGEST_CAPTION || words.startsWith("|") || words.contains("。")) {
        break;
      }
      caption.insert(0, words + " ");
      end = start;
    }
    return caption.toString().strip();
  }
}
