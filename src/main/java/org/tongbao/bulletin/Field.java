package org.tongbao.bulletin;

import java.util.List;

/** A field of a masthead and the labels that sites print before it, the surest first. */
enum Field {
  TITLE("标题 信息名称 公开标题 文件名称 名称 题名"),
  INDEX_NO("索引号 信息索引号 公开索引号 索引编号 信息索引 索取号"),
  DOCUMENT_NO("文号 发文字号 公文编号 文件编号 发文号 公文字号 文件字号"),
  ISSUED_ON(
      "发文日期 发布日期 发布时间 成文日期 印发日期 公开日期 "
          + "公布日期 发文时间 成文时间 公开时间 公布时间 生成日期 "
          + "生成时间 制发日期 发稿时间 更新时间 更新日期 信息时间 "
          + "录入时间 日期 时间"),
  ISSUER("发布机构 发文机关 发文单位 发文机构 发布单位 发布机关 " + "公开机构 制发机关 公开单位 责任单位 信息公开机构 公开主体"),
  SOURCE("信息来源 文章来源 稿件来源 新闻来源 供稿单位 出处 来源"),
  OTHER(
      "主题分类 主题词 主题 体裁分类 组配分类 公开类别 公开方式 "
          + "公开形式 公开范围 公开程度 公开目录 公开责任部门 有效性 "
          + "效力状态 是否有效 有效期 关键词 关键字 内容概述 信息分类 "
          + "分类 作者 责任编辑 编辑 审核 浏览次数 浏览量 阅读次数 "
          + "阅读量 点击数 点击量 点击次数 访问次数 访问量 字体 字号 "
          + "打印 分享 保护视力色 失效日期 实施日期 公文种类 服务对象");

  private final String labels;

  Field(String labels) {
    this.labels = labels;
  }

  /** Returns the labels, the surest first. */
  List<String> labels() {
    return List.of(labels.split(" "));
  }
}
