package org.tongbao.fact;

import java.util.ArrayList;
import java.util.List;
import org.tongbao.claim.Claim;
import org.tongbao.text.CleanText;

/**
 * The words around a figure, after clean-up: from the figure before it, and to the next one.
 *
 * @param from where {@code before} begins in the text as read, or the figure where nobody knows
 * @param before words since the sentence's start or the figure before
 * @param after words up to the next figure or the sentence's end
 */
record Surroundings(int from, String before, String after) {
  /** Returns the surroundings of each claim of a bulletin, in their order. */
  static List<Surroundings> of(List<Claim> claims) {
    List<Surroundings> all = new ArrayList<>(claims.size());
    int from = 0;
    while (from < claims.size()) {
      int to = from + 1;
      while (to < claims.size() && isSameSentence(claims.get(from), claims.get(to))) {
        to++;
      }
      all.addAll(ofSentence(claims.subList(from, to)));
      from = to;
    }
    return all;
  }

  private static boolean isSameSentence(Claim first, Claim next) {
    return next.sentence().equals(first.sentence())
        && next.quoteEnd() - first.quoteStart() <= first.sentence().length();
  }

  private static List<Surroundings> ofSentence(List<Claim> claims) {
    String sentence = claims.get(0).sentence();
    int offset = offset(sentence, claims);
    if (offset < 0) {
      return claims.stream().map(claim -> new Surroundings(claim.quoteStart(), "", "")).toList();
    }
    CleanText clean = CleanText.of(sentence);
    List<Surroundings> all = new ArrayList<>(claims.size());
    int shift = offset - claims.get(0).quoteStart();
    int before = 0;
    int from = -shift;
    for (int i = 0; i < claims.size(); i++) {
      Claim claim = claims.get(i);
      int start = at(clean, claim.quoteStart() + shift);
      int end = at(clean, claim.quoteEnd() + shift);
      int next =
          i + 1 < claims.size()
              ? at(clean, claims.get(i + 1).quoteStart() + shift)
              : clean.text().length();
      all.add(
          new Surroundings(
              from,
              clean.text().substring(Math.min(before, start), start),
              clean.text().substring(end, Math.max(end, next))));
      before = end;
      from = claim.quoteEnd();
    }
    return all;
  }

  /** Returns where the first claim's quote begins in the sentence, such that all others fit. */
  private static int offset(String sentence, List<Claim> claims) {
    Claim first = claims.get(0);
    for (int at = sentence.indexOf(first.quote());
        at >= 0;
        at = sentence.indexOf(first.quote(), at + 1)) {
      int shift = at - first.quoteStart();
      if (claims.stream()
          .allMatch(claim -> sentence.startsWith(claim.quote(), claim.quoteStart() + shift))) {
        return at;
      }
    }
    return -1;
  }

  /** Returns the first clean character that begins at or after a place of the source. */
  private static int at(CleanText clean, int place) {
    int low = 0;
    int high = clean.text().length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (clean.sourceStart(middle) < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
