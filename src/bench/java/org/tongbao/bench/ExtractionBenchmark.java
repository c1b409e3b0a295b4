package org.tongbao.bench;

import com.hankcs.hanlp.HanLP;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;
import org.tongbao.bulletin.Bulletins;
import org.tongbao.catalog.Catalog;
import org.tongbao.claim.Claims;
import org.tongbao.document.Document;
import org.tongbao.document.Utf8;
import org.tongbao.sample.SampleTexts;

/**
 * Extraction in plain Java on one core: UTF-8 bytes to claims, beside a hand-written regular
 * expression and a segmenter over the same texts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class ExtractionBenchmark {
  /** The script of an afternoon: a name, a verb, a number, a unit, then perhaps a growth. */
  private static final Pattern SCRIPT =
      Pattern.compile(
          "([\\u4e00-\\u9fa5]{2,20}?)(?:实现|完成|达到|为)?(\\d+(?:\\.\\d+)?)(亿元|万元|元|万吨|万人|%)"
              + "(?:，(?:同比|比上年同期|比上年)?(增长|下降)(\\d+(?:\\.\\d+)?)%)?");

  private List<byte[]> texts = List.of();
  private Bulletins bulletins;
  private Claims claims;

  @Setup
  public void prepare() {
    Catalog catalog = Catalog.bundled();
    bulletins = new Bulletins(catalog);
    claims = new Claims(catalog);
    texts = SampleTexts.of(catalog, 200);
  }

  /** Returns the bytes that one operation reads. */
  long bytes() {
    return texts.stream().mapToLong(text -> text.length).sum();
  }

  @Benchmark
  public void tongbao(Blackhole sink) {
    for (byte[] text : texts) {
      Document document =
          new Document(
              "bench",
              "text/plain",
              text.length,
              "",
              "UTF-8",
              Utf8.decode(text),
              Map.of(),
              null);
      sink.consume(claims.of(bulletins.of(document)));
    }
  }

  @Benchmark
  public void regularExpression(Blackhole sink) {
    for (byte[] text : texts) {
      Matcher matcher = SCRIPT.matcher(new String(text, StandardCharsets.UTF_8));
      List<String> found = new ArrayList<>();
      while (matcher.find()) {
        found.add(matcher.group(1) + matcher.group(2) + matcher.group(3) + matcher.group(5));
      }
      sink.consume(found);
    }
  }

  @Benchmark
  public void segmentation(Blackhole sink) {
    for (byte[] text : texts) {
      sink.consume(HanLP.segment(new String(text, StandardCharsets.UTF_8)));
    }
  }
}
