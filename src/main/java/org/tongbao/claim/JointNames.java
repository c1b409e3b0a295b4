package org.tongbao.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads names that are joined under a word that counts them.
 *
 * <pre>
 * joint  := name ("、" name)+ number (大 | 个 | 类) kind class metric?     number of them = number
 * class  := 产业 | 行业 | 领域 | …
 *
 * 家电、机械装备两大支柱行业增加值    家电行业增加值, 机械装备行业增加值; all: the whole
 * </pre>
 */
final class JointNames {
  private static final List<String> CLASSES =
      List.of("产业集群", "产业链", "产业", "行业", "领域", "板块", "门类", "市场", "园区", "品类");

  /**
   * Names in a joint name.
   *
   * @param members the subject of each
   * @param all the words that name all of them together
   */
  record Joint(List<String> members, String all) {
    Joint {
      members = List.copyOf(members);
    }
  }

  private JointNames() {}

  /** Returns the names that are joined in {@code noun}, or null where it joins none. */
  static @Nullable Joint read(String noun) {
    int last = noun.lastIndexOf('、');
    if (last < 1) {
      return null;
    }
    List<String> names = new ArrayList<>(List.of(noun.substring(0, last).split("、")));
    for (int at = last + 2; at + 1 < noun.length(); at++) {
      int many = Numerals.numeral(noun.charAt(at));
      boolean counts = many == names.size() + 1 && "大个类".indexOf(noun.charAt(at + 1)) >= 0;
      if (counts) {
        names.add(noun.substring(last + 1, at));
        return joint(names, noun, at);
      }
    }
    return null;
  }

  private static @Nullable Joint joint(List<String> names, String noun, int at) {
    for (String kind : CLASSES) {
      int found = noun.indexOf(kind, at);
      if (found > 0) {
        String metric = noun.substring(found + kind.length());
        List<String> members = new ArrayList<>();
        for (String name : names) {
          boolean whole = name.endsWith(kind) || name.endsWith("业");
          members.add(name + (whole ? "" : kind) + metric);
        }
        return new Joint(members, noun);
      }
    }
    return null;
  }
}
