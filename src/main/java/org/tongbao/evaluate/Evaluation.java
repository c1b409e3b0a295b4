package org.tongbao.evaluate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tongbao.catalog.Catalog;
import org.tongbao.claim.ClaimKind;
import org.tongbao.claim.Extraction;
import org.tongbao.claim.Extractor;
import org.tongbao.document.Document;
import org.tongbao.document.Reading;
import org.tongbao.document.Unreadable;
import org.tongbao.fact.Fact;
import org.tongbao.fact.Facts;
import org.tongbao.fact.SourceBulletin;

/** Reads labelled bulletins all the way to their claims and scores them. */
public final class Evaluation {
  private final Function<Path, List<Reading>> reader;
  private final Extractor extractor;
  private final Facts facts;

  /**
   * @param reader gives what came of reading a file
   */
  public Evaluation(Function<Path, List<Reading>> reader, Catalog catalog) {
    this.reader = Objects.requireNonNull(reader, "reader");
    this.extractor = new Extractor(catalog);
    this.facts = new Facts(catalog);
  }

  /**
   * Scores bulletins in the order given; one that cannot be read has found nothing.
   *
   * @throws InvalidLabelsException with every fault of every label file
   */
  public Scores of(List<LabelledFile> files) {
    List<String> faults = new ArrayList<>();
    List<BulletinScore> scores = new ArrayList<>();
    for (LabelledFile file : files) {
      try {
        List<Label> labels = Labels.read(file.labels());
        reader.apply(file.bulletin()).forEach(reading -> scores.add(score(file, labels, reading)));
      } catch (InvalidLabelsException e) {
        faults.addAll(e.faults());
      }
    }
    if (!faults.isEmpty()) {
      throw new InvalidLabelsException(faults);
    }
    return new Scores(scores);
  }

  private BulletinScore score(LabelledFile file, List<Label> labels, Reading reading) {
    String name = file.bulletin().getFileName().toString();
    String labelFile = file.labels().getFileName().toString();
    if (reading instanceof Document document) {
      Extraction extraction = extractor.of(document);
      return BulletinScore.of(name, labelFile, document.text(), labels, extraction.claims());
    }
    Unreadable unreadable = (Unreadable) reading;
    return BulletinScore.unreadable(name, labelFile, labels, unreadable.message());
  }

  /** Looks headline figures up among the facts of their documents, in files with those names. */
  public HeadlineScore of(List<Headline> headlines, List<Path> files) {
    Map<String, List<StatedFigure>> figures = new HashMap<>();
    Set<String> asked = headlines.stream().map(Headline::file).collect(Collectors.toSet());
    for (Path file : files) {
      String name = file.getFileName().toString();
      if (asked.contains(name)) {
        figures.computeIfAbsent(name, key -> new ArrayList<>()).addAll(figures(file));
      }
    }
    return HeadlineScore.of(headlines, figures);
  }

  private List<StatedFigure> figures(Path file) {
    return reader.apply(file).stream()
        .filter(Document.class::isInstance)
        .map(Document.class::cast)
        .flatMap(document -> facts.of(source(document)).facts().stream())
        .filter(fact -> fact.series().kind() == ClaimKind.ACTUAL)
        .map(Evaluation::figure)
        .toList();
  }

  private SourceBulletin source(Document document) {
    Extraction read = extractor.of(document);
    return new SourceBulletin(
        document.sha256(),
        document.uri(),
        read.bulletin().masthead().issuedOn(),
        read.bulletin().text().damage(),
        read.claims());
  }

  private static StatedFigure figure(Fact fact) {
    return new StatedFigure(
        fact.series().areaCode(),
        fact.period(),
        fact.series().indicator(),
        fact.series().measure(),
        fact.amount().printed(),
        fact.amount().unitPrinted(),
        fact.source().sentence());
  }
}
