package org.tongbao.bulletin;

/** Matches words against a pattern in which * stands for any characters. */
final class Wildcard {
  private Wildcard() {}

  static boolean matches(String pattern, String words) {
    int p = 0;
    int w = 0;
    int star = -1;
    int retry = 0;
    while (w < words.length()) {
      if (p < pattern.length() && pattern.charAt(p) == '*') {
        star = p++;
        retry = w;
      } else if (p < pattern.length() && pattern.charAt(p) == words.charAt(w)) {
        p++;
        w++;
      } else if (star >= 0) {
        p = star + 1;
        w = ++retry;
      } else {
        return false;
      }
    }
    while (p < pattern.length() && pattern.charAt(p) == '*') {
      p++;
    }
    return p == pattern.length();
  }
}
