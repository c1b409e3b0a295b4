package org.tongbao.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a list of subjects and completes its members with what is printed once.
 *
 * <pre>
 * 第一、二、三产业增加值          第一产业增加值, 第二产业增加值, 第三产业增加值
 * 城镇和农村居民人均可支配收入    城镇居民人均可支配收入, 农村居民人均可支配收入
 * 高技术制造业、装备制造业增加值  高技术制造业增加值, 装备制造业增加值
 * </pre>
 */
final class Enumeration {
  /** What is printed once before insurances that people take: 参加失业保险、工伤保险. */
  private static final String INSURED = "参加";

  private static final String[] HEADS = {
    "居民人均可支配收入",
    "居民人均消费支出",
    "居民收入",
    "营业额",
    "增加值",
    "固定资产投资",
    "总产值",
    "产值",
    "产量",
    "投资",
    "零售额",
    "商品零售额",
    "参保人数",
    "进出口",
    "进出口总额",
    "出口",
    "进口",
    "收入",
    "支出",
    "存款余额",
    "贷款余额",
    "销售额",
    "销售面积",
    "周转量",
    "货运量",
    "客运量",
    "用电量",
    "利润",
    "营业收入",
    "比重",
    "占比",
    "经济比重",
    "增速",
    "价格",
    "面积",
    "人数",
    "总量",
    "总额",
    "数量",
    "企业",
    "机构",
    "产业链规上工业增加值",
    "经济",
    "最低标准",
    "存栏",
    "出栏",
    "余额",
    "保险参保人数",
    "经济增加值",
    "税收",
    "业务量",
    "浓度",
    "户数",
    "率"
  };

  /** Returns the members, as many as {@code size} where the words can be so read. */
  List<String> split(String noun, int size) {
    if (noun.contains("三次产业") && !noun.contains("、")) {
      String head = noun.substring(noun.indexOf("三次产业") + 4);
      String rest = head.isEmpty() ? "增加值" : head;
      return List.of("第一产业" + rest, "第二产业" + rest, "第三产业" + rest);
    }
    if (noun.startsWith("一三产业") || noun.startsWith("二三产业") || noun.startsWith("一二产业")) {
      return List.of("第" + noun.charAt(0) + "产业", "第" + noun.charAt(1) + "产业");
    }
    if (size == 2 && noun.startsWith("城乡居民")) {
      String rest = noun.substring(2);
      return List.of("城镇" + rest, "农村" + rest);
    }
    String banked = noun.replace("存、贷款", "存贷款");
    if (size == 2 && banked.contains("存贷款") && !banked.contains("、")) {
      return List.of(banked.replace("存贷款", "存款"), banked.replace("存贷款", "贷款"));
    }
    List<String> parts = parts(noun, "、");
    if (parts.size() != size) {
      parts = parts(noun, "、和与");
    }
    if (parts.size() != size) {
      parts = parts(noun, "、和与及");
    }
    if (parts.size() < 2) {
      return parts;
    }
    String last = parts.get(parts.size() - 1);
    List<String> whole = new ArrayList<>();
    String first = parts.get(0);
    boolean bare = first.length() == 1 && "一二三".indexOf(first.charAt(0)) >= 0;
    boolean ordinal = first.length() == 2 && first.charAt(0) == '第';
    if ((bare || ordinal) && last.contains("产业")) {
      String head = last.substring(last.indexOf("产业"));
      for (String part : parts) {
        String number = part.replace("第", "");
        String digit = number.contains("产业") ? number.substring(0, number.indexOf("产业")) : number;
        whole.add("第" + digit + head);
      }
      return whole;
    }
    String kind = kindOfRest(last);
    last = withoutRest(last);
    parts.set(parts.size() - 1, last);
    if (!kind.isEmpty()) {
      parts.replaceAll(part -> isOfKind(part) ? part : part + kind);
    }
    if (first.startsWith(INSURED)) {
      parts.replaceAll(part -> isInsurance(part) ? INSURED + part : part);
    }
    return headed(parts);
  }

  private static boolean isInsurance(String part) {
    return part.endsWith("保险") && !part.startsWith(INSURED);
  }

  /** Returns members with the head that those after them share: 甲业, 乙业投资 are 甲业投资, 乙业投资. */
  List<String> headed(List<String> parts) {
    List<String> whole = new ArrayList<>();
    String head = "";
    for (int i = parts.size() - 1; i >= 0; i--) {
      String part = parts.get(i);
      String own = head(part);
      head = own.isEmpty() ? head : own;
      whole.add(0, head.isEmpty() || !own.isEmpty() ? part : Subjects.join(part, head));
    }
    return whole;
  }

  /** Returns what kind the members are examples of: 产业 of 新材料等重点产业, empty where none. */
  private static String kindOfRest(String last) {
    int etc = last.indexOf('等');
    boolean ends = last.endsWith("产业") || last.endsWith("行业");
    return etc > 1 && ends ? last.substring(last.length() - 2) : "";
  }

  private static boolean isOfKind(String part) {
    char end = part.charAt(part.length() - 1);
    return end == '业' || end == '链' || end == '群' || !head(part).isEmpty();
  }

  /** Takes out what the members are examples of: 烟酒类等基本生活类商品零售额 is 烟酒类商品零售额. */
  private static String withoutRest(String last) {
    int etc = last.indexOf('等');
    String head = head(last);
    if (!kindOfRest(last).isEmpty()) {
      return last.substring(0, etc);
    }
    boolean example = etc > 1 && !head.isEmpty() && etc < last.length() - head.length();
    return example ? Subjects.join(last.substring(0, etc), head) : last;
  }

  private static String head(String words) {
    String best = "";
    for (String head : HEADS) {
      if (words.endsWith(head) && words.length() > head.length() && head.length() > best.length()) {
        best = head;
      }
    }
    return best;
  }

  private static List<String> parts(String noun, String marks) {
    List<String> parts = new ArrayList<>();
    int depth = 0;
    int from = 0;
    for (int i = 0; i < noun.length(); i++) {
      char c = noun.charAt(i);
      if ("（(“".indexOf(c) >= 0) {
        depth++;
      } else if ("）)”".indexOf(c) >= 0) {
        depth--;
      } else if (depth == 0 && marks.indexOf(c) >= 0) {
        if (i > from) {
          parts.add(noun.substring(from, i));
        }
        from = i + 1;
      }
    }
    if (from < noun.length()) {
      parts.add(noun.substring(from));
    }
    return parts;
  }
}
