package org.tongbao.document;

import java.io.IOException;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * Reads workbooks of Excel 97 to 2003 record by record; figures are given as the sheet shows them.
 */
final class XlsReader implements HSSFListener {
  private final Limits limits;
  private final TextBuilder out;
  private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(this);
  private @Nullable SSTRecord strings;
  private @Nullable Sheet sheet;
  private @Nullable FormulaRecord awaited;
  private int depth;

  private XlsReader(Limits limits) {
    this.limits = limits;
    this.out = new TextBuilder(limits);
  }

  static Content read(DirectoryNode root, Limits limits) throws UnreadableException, IOException {
    XlsReader reader = new XlsReader(limits);
    HSSFRequest request = new HSSFRequest();
    request.addListenerForAllRecords(reader.formats);
    try {
      new HSSFEventFactory().processWorkbookEvents(request, root);
    } catch (TooLarge e) {
      throw e.told;
    }
    if (reader.out.isEmpty()) {
      throw new UnreadableException(Reason.EMPTY, "None of its sheets has a filled cell.");
    }
    return Content.of(reader.out.text(), Map.of());
  }

  @Override
  public void processRecord(Record record) {
    try {
      take(record);
    } catch (UnreadableException e) {
      throw new TooLarge(e);
    }
  }

  private void take(Record record) throws UnreadableException {
    if (record instanceof BOFRecord begin) {
      depth++;
      if (begin.getType() == BOFRecord.TYPE_WORKSHEET && depth == 1) {
        sheet = new Sheet(limits);
      }
    } else if (record instanceof EOFRecord) {
      depth--;
      if (depth == 0 && sheet != null) {
        sheet.addTo(out);
        sheet = null;
      }
    } else if (record instanceof SSTRecord shared) {
      strings = shared;
    } else if (sheet != null) {
      cell(record, sheet);
    }
  }

  private void cell(Record record, Sheet to) throws UnreadableException {
    if (record instanceof MergeCellsRecord merged) {
      for (int i = 0; i < merged.getNumAreas(); i++) {
        CellRangeAddress range = merged.getAreaAt(i);
        to.merge(
            range.getFirstRow(), range.getFirstColumn(), range.getLastRow(), range.getLastColumn());
      }
    } else if (record instanceof LabelSSTRecord label && strings != null) {
      put(to, label, strings.getString(label.getSSTIndex()).getString());
    } else if (record instanceof LabelRecord label) {
      to.cell(label.getRow(), label.getColumn(), label.getValue());
    } else if (record instanceof NumberRecord number) {
      put(to, number, formats.formatNumberDateCell(number));
    } else if (record instanceof FormulaRecord formula) {
      if (formula.hasCachedResultString()) {
        awaited = formula;
      } else {
        put(to, formula, formats.formatNumberDateCell(formula));
      }
    } else if (record instanceof StringRecord result && awaited != null) {
      put(to, awaited, result.getString());
      awaited = null;
    }
  }

  private static void put(Sheet to, CellValueRecordInterface place, String words)
      throws UnreadableException {
    to.cell(place.getRow(), place.getColumn(), words);
  }

  /** Carries what ends the reading through POI's listener. */
  private static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final UnreadableException told;

    TooLarge(UnreadableException told) {
      super(told);
      this.told = told;
    }
  }
}
