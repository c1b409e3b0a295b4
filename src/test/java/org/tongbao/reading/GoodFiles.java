package org.tongbao.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Catalog;

/** Bulletins in our own words, a city and a year each, saved in all formats in turn. */
final class GoodFiles {
  private static final int FIRST_YEAR = 2015;
  private static final int YEARS = 10;

  private GoodFiles() {}

  static void in(Path directory, int count) throws IOException {
    List<Area> cities =
        Catalog.bundled().areas().stream()
            .filter(area -> area.level() == Area.Level.PREFECTURE && area.name().endsWith("市"))
            .toList();
    Saver[] savers = Saver.values();
    for (int i = 0; i < count; i++) {
      Saver saver = savers[i % savers.length];
      String text = text(cities.get(i / YEARS).name(), FIRST_YEAR + i % YEARS, i);
      if (!saver.holds(text)) {
        saver = Saver.GB18030;
      }
      Files.write(
          directory.resolve("good-%03d-%s".formatted(i, saver.fileName())), saver.save(text));
    }
  }

  /** Returns a bulletin whose figures are {@code number}'s own. */
  static String text(String city, int year, int number) {
    return """
    %1$s%2$d年国民经济和社会发展统计公报
    %1$s统计局
    %3$d年3月20日
    一、综合
    初步核算，全年全市地区生产总值%4$d.5亿元，比上年增长%5$d.3%%。其中，第一产业增加值%6$d.7亿元，增长4.1%%。
    | 指标 | 单位 | 绝对量 | 比上年增长（%%） |
    |---|---|---|---|
    | 社会消费品零售总额 | 亿元 | %7$d.20 | 6.4 |
    | 一般公共预算收入 | 亿元 | %8$d.15 | -2.8 |
    二、人民生活
    全体居民人均可支配收入%9$d元，增长5.9%%；城镇新增就业%5$d.4万人。
    """
        .formatted(
            city,
            year,
            year + 1,
            1000 + number,
            3 + number % 6,
            100 + number,
            400 + number,
            200 + number,
            20000 + 7 * number);
  }
}
