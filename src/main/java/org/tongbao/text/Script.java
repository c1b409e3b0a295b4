package org.tongbao.text;

/** The script a text is written in. */
public enum Script {
  SIMPLIFIED,
  TRADITIONAL,
  /** Traditional with toned pinyin in brackets after some characters, as some mirrors print. */
  PINYIN
}
