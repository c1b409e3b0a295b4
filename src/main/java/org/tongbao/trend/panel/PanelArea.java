package org.tongbao.trend.panel;

import java.util.Objects;
import org.tongbao.catalog.Area;

/**
 * An area of a panel.
 *
 * @param code six digits
 * @param name as the facts have it
 * @param province code of the province it lies in, or its own
 * @param level where it stands
 */
public record PanelArea(String code, String name, String province, Area.Level level) {
  public PanelArea {
    Objects.requireNonNull(code, "code");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(province, "province");
    Objects.requireNonNull(level, "level");
  }
}
