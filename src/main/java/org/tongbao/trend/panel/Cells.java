package org.tongbao.trend.panel;

import static org.tongbao.trend.panel.Observations.NONE;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The cells of a panel, areas by quarters, and the chain of observations in each of their slots.
 */
final class Cells {
  private final Observations observations;
  private final List<PanelArea> areas;
  private final int firstQuarter;
  private final int width;
  private final Map<Slot, int[]> heads = new EnumMap<>(Slot.class);

  /**
   * Makes empty cells.
   *
   * @param areas in the order of the panel
   * @param firstQuarter number of the first quarter
   * @param width how many quarters there are
   */
  Cells(Observations observations, List<PanelArea> areas, int firstQuarter, int width) {
    this.observations = observations;
    this.areas = areas;
    this.firstQuarter = firstQuarter;
    this.width = width;
    Math.multiplyExact(areas.size(), width);
  }

  /** Puts an observation into its slot of an area's row. */
  void put(int number, int row) {
    int[] chains = heads.computeIfAbsent(observations.slot(number), slot -> noChains());
    int cell = cell(row, observations.quarter(number) - firstQuarter);
    observations.chain(number, chains[cell]);
    chains[cell] = number;
  }

  private int[] noChains() {
    int[] chains = new int[areas.size() * width];
    Arrays.fill(chains, NONE);
    return chains;
  }

  /** Returns the chain in a slot of a cell, {@link Observations#NONE} where it is empty. */
  int head(Slot slot, int cell) {
    int[] chains = heads.get(slot);
    return chains == null ? NONE : chains[cell];
  }

  /** Returns the observation that a slot of a cell stands for, or {@link Observations#NONE}. */
  int chosen(Slot slot, int cell) {
    int head = head(slot, cell);
    return head == NONE ? NONE : observations.chosen(head);
  }

  Observations observations() {
    return observations;
  }

  List<PanelArea> areas() {
    return areas;
  }

  int width() {
    return width;
  }

  int size() {
    return areas.size() * width;
  }

  int cell(int row, int column) {
    return row * width + column;
  }

  /** Returns the number of a column's quarter. */
  int quarter(int column) {
    return firstQuarter + column;
  }
}
