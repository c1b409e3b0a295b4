package org.tongbao.cli;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a day: 2024-08-01. */
final class DayConverter implements ITypeConverter<LocalDate> {
  @Override
  public LocalDate convert(String words) {
    try {
      return LocalDate.parse(words);
    } catch (DateTimeParseException e) {
      throw new TypeConversionException("'%s' is no day; write 2024-08-01".formatted(words));
    }
  }
}
