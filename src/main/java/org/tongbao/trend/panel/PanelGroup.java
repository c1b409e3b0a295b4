package org.tongbao.trend.panel;

import static org.tongbao.trend.panel.Observations.NONE;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongbao.catalog.Area;
import org.tongbao.catalog.Indicator.PriceBasis;

/**
 * Gathers the observations of one indicator and scope, of the areas of one level and of those above
 * them, and tells their trends. What it tells does not depend on the order of what it was given.
 */
public final class PanelGroup {
  private static final Comparator<PanelArea> BY_PROVINCE =
      Comparator.comparing(PanelArea::province).thenComparing(PanelArea::code);

  private final Traits traits;
  private final String scope;
  private final Area.Level level;
  private final Portion portion;
  private String name;
  private final Observations observations = new Observations();
  private final Numbers<PanelArea> areas = new Numbers<>();
  private final Numbers<String> units = new Numbers<>();

  /**
   * Makes an empty group.
   *
   * @param scope scope (口径) of all observations, empty for the indicator's own
   * @param level level of the areas of which trends are told
   * @param portion which of these areas it tells; the others are only ranked with them
   */
  public PanelGroup(Traits traits, String scope, Area.Level level, Portion portion) {
    this.traits = Objects.requireNonNull(traits, "traits");
    this.scope = Objects.requireNonNull(scope, "scope");
    this.level = Objects.requireNonNull(level, "level");
    this.portion = Objects.requireNonNull(portion, "portion");
    this.name = traits.name();
  }

  /**
   * Takes a name of an indicator that no catalog names; of several that bulletins use the first in
   * the order of letters is told.
   */
  public void call(String told) {
    boolean isCatalogued = !traits.name().equals(traits.indicator());
    if (!isCatalogued && (name.equals(traits.name()) || told.compareTo(name) < 0)) {
      name = told;
    }
  }

  /** Takes an observation of an area of the group's level or above. */
  public void add(Observation observation) {
    PanelArea area = observation.area();
    boolean isTold = area.level() != level || portion.holds(area);
    if (isTold || observation.slot().isRankedBy()) {
      observations.add(
          isTold ? observation : observation.withoutId(),
          areas.of(area),
          units.of(observation.unit()));
    }
  }

  /** Tells the trends and findings of the areas of its portion. */
  public void tell(Coverage coverage, Told told) {
    chapters(coverage).forEachRemaining(chapter -> chapter.accept(told));
  }

  /**
   * Returns the same in chapters of one area at one price basis each, to be told one after another,
   * so that nobody need hold a whole panel's rows.
   */
  public Iterator<Consumer<Told>> chapters(Coverage coverage) {
    UnitOfLevels unit = UnitOfLevels.of(observations, units, traits);
    PanelSeries usual =
        new PanelSeries(
            traits.with(name, unit.symbol()), scope, traits.growthPrices(), traits.levelPrices());
    @Nullable PriceBasis[] panelOf = new PriceBasis[observations.size()];
    for (int i = 0; i < panelOf.length; i++) {
      panelOf[i] = unit.isOther(i) ? null : prices(i);
    }
    Stream<Consumer<Told>> setAside =
        Stream.of(told -> unit.tellOthers(areas, level, portion, told));
    Stream<Consumer<Told>> panels =
        Arrays.stream(PriceBasis.values())
            .map(prices -> prices == traits.growthPrices() ? usual : usual.at(prices))
            .flatMap(series -> panel(series, panelOf, coverage));
    return Stream.concat(setAside, panels).iterator();
  }

  /** Returns the prices of the series that an observation feeds, null where it feeds none. */
  private @Nullable PriceBasis prices(int number) {
    PriceBasis usual = traits.growthPrices();
    PriceBasis printed = observations.prices(number);
    Slot slot = observations.slot(number);
    if (slot.isAmount() && !isLevelPrice(printed)) {
      return printed == usual ? null : printed;
    }
    return slot.isRate() && !isNone(printed) && !isNone(usual) ? printed : usual;
  }

  private boolean isLevelPrice(PriceBasis printed) {
    return printed == traits.levelPrices() || isNone(printed) || isNone(traits.levelPrices());
  }

  private static boolean isNone(PriceBasis prices) {
    return prices == PriceBasis.NONE;
  }

  private Stream<Consumer<Told>> panel(
      PanelSeries series, @Nullable PriceBasis[] panelOf, Coverage coverage) {
    PriceBasis wanted = series.prices();
    Frame frame = new Frame();
    for (int i = 0; i < panelOf.length; i++) {
      if (panelOf[i] == wanted) {
        frame.take(i);
      }
    }
    if (frame.isEmpty()) {
      return Stream.of();
    }
    Cells own = frame.cells(area -> area.level() == level, panelOf, wanted);
    Cells above = frame.cells(area -> area.level() != level, panelOf, wanted);
    return new Panel(series, level, own, new Above(above, series), coverage).chapters(portion);
  }

  /** The areas and quarters that observations of a panel have. */
  private final class Frame {
    private final boolean[] has = new boolean[areas.size()];
    private int first = Integer.MAX_VALUE;
    private int last = Integer.MIN_VALUE;

    void take(int number) {
      has[observations.area(number)] = true;
      first = Math.min(first, observations.quarter(number));
      last = Math.max(last, observations.quarter(number));
    }

    boolean isEmpty() {
      return last < first;
    }

    Cells cells(Predicate<PanelArea> wanted, @Nullable PriceBasis[] panelOf, PriceBasis panel) {
      List<PanelArea> rows = new ArrayList<>();
      for (int i = 0; i < has.length; i++) {
        if (has[i] && wanted.test(areas.at(i))) {
          rows.add(areas.at(i));
        }
      }
      rows.sort(BY_PROVINCE);
      int[] rowOf = new int[areas.size()];
      Arrays.fill(rowOf, NONE);
      for (int row = 0; row < rows.size(); row++) {
        rowOf[areas.of(rows.get(row))] = row;
      }
      Cells cells = new Cells(observations, rows, first, last - first + 1);
      for (int i = 0; i < panelOf.length; i++) {
        if (panelOf[i] == panel && rowOf[observations.area(i)] != NONE) {
          cells.put(i, rowOf[observations.area(i)]);
        }
      }
      return cells;
    }
  }
}
