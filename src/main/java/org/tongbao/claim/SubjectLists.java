package org.tongbao.claim;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongbao.claim.JointNames.Joint;
import org.tongbao.claim.Quantity.Form;

/**
 * Finds the subjects that a list of values answers to.
 *
 * <pre>
 * 第一、二、三产业增加值分别增长3.1%、5.2%、6.0%     the members of the list
 * 前两项分别增长5.6%、4.2%                          members of the list before
 * 三次产业结构为8.0:46.4:45.6                       the three industries
 * </pre>
 */
final class SubjectLists {
  private static final List<String> INDUSTRIES = List.of("第一产业增加值", "第二产业增加值", "第三产业增加值");

  private static final List<String> INDUSTRIES_TOGETHER = List.of("三次产业", "三大产业", "三次产业增加值");

  private static final List<String> STRUCTURES = List.of("三次产业", "产业结构", "三产", "产业比", "产业构成");

  private final Subjects subjects;
  private final SubjectFinder finder;
  private final Mention mention;
  private final Context context;
  private final Enumeration enumeration = new Enumeration();

  SubjectLists(Line line, Subjects subjects, SubjectFinder finder) {
    this.subjects = subjects;
    this.finder = finder;
    mention = line.mention;
    context = line.context;
  }

  /** Returns the subjects that a list of values answers to, empty where it is one subject. */
  List<Subject> of(String noun, int chainSize) {
    context.lists(mention, chainSize);
    if (mention.quantity.form() == Form.RATIO) {
      return structure(noun, chainSize);
    }
    Joint joint = JointNames.read(noun);
    if (joint != null && chainSize <= 1) {
      return List.of(finder.completed(joint.all()));
    }
    if (chainSize < 2) {
      return List.of();
    }
    if (joint != null && joint.members().size() == chainSize) {
      return joint.members().stream().map(finder::completed).toList();
    }
    List<Subject> meant = meant(noun);
    if (!meant.isEmpty()) {
      return meant;
    }
    if (chainSize == 3 && INDUSTRIES_TOGETHER.contains(noun)) {
      return structure(noun, chainSize);
    }
    List<Subject> parts = new ArrayList<>();
    List<String> apart = apart(noun, chainSize);
    if (!apart.isEmpty()) {
      apart.forEach(part -> parts.add(finder.completed(part)));
      return parts;
    }
    if (noun.isEmpty() || isList(noun, chainSize) == null) {
      boolean each = mention.saw(Tag.EACH);
      List<String> before = listBefore(chainSize);
      boolean places =
          mention.referenceAreas.size() == chainSize || mention.areas.size() == chainSize;
      if (before != null && !places && (each || !noun.isEmpty())) {
        for (String part : before) {
          parts.add(noun.isEmpty() ? finder.completed(part) : subjects.of(part + noun));
        }
        return parts;
      }
      if (noun.isEmpty()
          && context.list.size() == chainSize
          && mention.referenceAreas.size() != chainSize) {
        return context.list;
      }
      if (noun.isEmpty()
          && each
          && context.recent.size() >= chainSize
          && mention.referenceAreas.size() != chainSize) {
        return new ArrayList<>(
            context.recent.subList(context.recent.size() - chainSize, context.recent.size()));
      }
      return parts;
    }
    List<String> names = isList(noun, chainSize);
    for (String part : names) {
      Subject headed = parts.isEmpty() ? null : headed(names.get(0), part);
      parts.add(headed == null ? finder.completed(part) : headed);
    }
    return parts;
  }

  /**
   * Returns the catalogued subject that the beginning of the first name and a later one make:
   * 工业生产者购进价格 of 工业生产者出厂价格和购进价格; null where there is none.
   */
  private @Nullable Subject headed(String first, String later) {
    if (subjects.of(later).indicator() != null) {
      return null;
    }
    for (int end = first.length() - 1; end > 1; end--) {
      Subject made = subjects.of(first.substring(0, end) + later);
      if (made.indicator() != null) {
        return made;
      }
    }
    return null;
  }

  /** Returns members that commas part, which may be lists themselves, or none: 甲、乙业，丙业投资分别增长. */
  private List<String> apart(String noun, int size) {
    int before = mention.names.size() - (size - 1);
    if (noun.isEmpty() || before != 0 || !mention.saw(Tag.EACH) || isList(noun, size) != null) {
      return List.of();
    }
    String entity = subjects.of(noun).entity();
    String kind = entity.substring(Math.max(0, entity.length() - 1));
    if (!mention.names.stream().allMatch(name -> name.endsWith(kind))) {
      return List.of();
    }
    List<String> members = new ArrayList<>(mention.names);
    members.add(noun);
    return enumeration.headed(members);
  }

  /** Returns the members of the last list that 前两项, 后两者 and the like mean, or none. */
  private List<Subject> meant(String noun) {
    boolean first = noun.startsWith("前");
    if (noun.length() < 3
        || (!first && !noun.startsWith("后"))
        || "项者个类".indexOf(noun.charAt(2)) < 0) {
      return List.of();
    }
    int many = Numerals.numeral(noun.charAt(1));
    List<Subject> all = context.list.isEmpty() ? context.recent : context.list;
    if (many < 1 || all.size() < many) {
      return List.of();
    }
    return List.copyOf(first ? all.subList(0, many) : all.subList(all.size() - many, all.size()));
  }

  /** Returns the members that the phrase before names: 航空、新能源产业链发展较快, …. */
  private @Nullable List<String> listBefore(int size) {
    String before = mention.preceding.toString();
    int etc = before.indexOf('等');
    return isList(etc > 0 ? before.substring(0, etc) : before, size);
  }

  private @Nullable List<String> isList(String noun, int size) {
    List<String> parts = enumeration.split(noun, size);
    return parts.size() == size ? parts : null;
  }

  private List<Subject> structure(String noun, int size) {
    List<Subject> parts = new ArrayList<>();
    if (size == 3 && STRUCTURES.stream().anyMatch(noun::contains)) {
      boolean invested = noun.contains("投资");
      for (String name : INDUSTRIES) {
        parts.add(subjects.of(invested ? name.replace("增加值", "固定资产投资") : name));
      }
      return parts;
    }
    if (noun.isEmpty() && context.list.size() == size) {
      return context.list;
    }
    List<String> names = isList(noun, size);
    if (names == null) {
      return parts;
    }
    for (String name : names) {
      parts.add(finder.completed(name));
    }
    return parts;
  }
}
