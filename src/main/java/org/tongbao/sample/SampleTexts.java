package org.tongbao.sample;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Catalog;

/** Made-up bulletins as UTF-8 text alone, for measuring extraction without reading formats. */
public final class SampleTexts {
  private SampleTexts() {}

  /**
   * Returns {@code count} texts in plain layouts, all voices and scripts, the same at every call.
   */
  public static List<byte[]> of(Catalog catalog, int count) {
    SampleOptions options =
        new SampleOptions(1, 8, 7, SampleOptions.Rates.none(), SampleOptions.Delivery.FILES);
    List<byte[]> texts = new ArrayList<>(count);
    for (Area area :
        catalog.areas().stream()
            .filter(a -> a.level() == Area.Level.PREFECTURE && !a.isAbolished())
            .collect(Collectors.toList())) {
      for (MadeBulletin made : new City(area, options).bulletins()) {
        if (texts.size() == count) {
          return texts;
        }
        if (made.name().endsWith(".txt") && isUtf8(made.content().array())) {
          texts.add(made.content().array());
        }
      }
    }
    return texts;
  }

  private static boolean isUtf8(byte[] content) {
    String text = new String(content, java.nio.charset.StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0;
  }
}
