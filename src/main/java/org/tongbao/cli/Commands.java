package org.tongbao.cli;

import java.util.List;

/** The commands, in the order in which help lists them. */
final class Commands {
  /**
   * Each class carries picocli's {@code @Command} and is a {@code Callable<Integer>}: its exit
   * code.
   */
  static final List<Class<?>> ALL =
      List.of(
          RunCommand.class,
          IngestCommand.class,
          StageCommands.Facts.class,
          StageCommands.Trends.class,
          PublishCommand.class,
          InspectCommand.class,
          QueryCommand.class,
          DiffCommand.class,
          VerifyCommand.class,
          EvaluateCommand.class,
          SampleCommand.class);

  private Commands() {}
}
