package org.tongbao.bulletin;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the address of a document says: words of its host and file name, a date in its path.
 *
 * <p>Content systems of government sites file a page under its date: {@code
 * /202404/t20240418_123.html}, {@code /art/2024/4/18/art_1_2.html}.
 */
final class Address {
  private final String uri;

  Address(String uri) {
    this.uri = uri.toLowerCase(Locale.ROOT);
  }

  /** Returns the runs of letters of the host and of the last part of the path, in order. */
  List<String> words() {
    List<String> words = new ArrayList<>();
    int hostStart = uri.startsWith("http") ? uri.indexOf("://") + 3 : 0;
    int hostEnd = uri.startsWith("http") ? slash(hostStart) : 0;
    addRuns(hostStart, hostEnd, words);
    addRuns(uri.lastIndexOf('/') + 1, uri.length(), words);
    return words;
  }

  private int slash(int from) {
    int slash = uri.indexOf('/', from);
    return slash < 0 ? uri.length() : slash;
  }

  private void addRuns(int start, int end, List<String> words) {
    int from = start;
    while (from < end) {
      int to = from;
      while (to < end && uri.charAt(to) >= 'a' && uri.charAt(to) <= 'z') {
        to++;
      }
      if (to - from >= 3) {
        words.add(uri.substring(from, to));
      }
      from = Math.max(to, from + 1);
    }
  }

  /** Returns the date a page was filed under. */
  Optional<LocalDate> filedOn() {
    for (int i = 0; i + 8 <= uri.length(); i++) {
      if (uri.charAt(i) == '2' && !isDigit(i - 1)) {
        Optional<LocalDate> date = compact(i).or(Optional::empty);
        if (date.isPresent()) {
          return date;
        }
        Optional<Dates.Found> parted = Dates.first(uri, i, Math.min(uri.length(), i + 10));
        if (parted.isPresent() && parted.get().start() == i) {
          return Optional.of(parted.get().date());
        }
      }
    }
    return Optional.empty();
  }

  private Optional<LocalDate> compact(int start) {
    for (int i = start; i < start + 8; i++) {
      if (!isDigit(i)) {
        return Optional.empty();
      }
    }
    if (isDigit(start + 8)) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDate.of(
              Integer.parseInt(uri, start, start + 4, 10),
              Integer.parseInt(uri, start + 4, start + 6, 10),
              Integer.parseInt(uri, start + 6, start + 8, 10)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Returns a year that stands alone in the file name (zibo-2024-q1.txt), else 0. */
  int year() {
    int found = 0;
    for (int i = uri.lastIndexOf('/') + 1; i + 4 <= uri.length(); i++) {
      boolean four = isDigit(i) && isDigit(i + 1) && isDigit(i + 2) && isDigit(i + 3);
      if (four && !isDigit(i - 1) && !isDigit(i + 4)) {
        int year = Integer.parseInt(uri, i, i + 4, 10);
        if (year >= 1949 && year < 2100) {
          if (found != 0 && found != year) {
            return 0;
          }
          found = year;
        }
      }
    }
    return found;
  }

  private boolean isDigit(int i) {
    return i >= 0 && i < uri.length() && uri.charAt(i) >= '0' && uri.charAt(i) <= '9';
  }
}
