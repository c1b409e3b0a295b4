package org.tongbao.trend;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.apache.spark.HashPartitioner;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tongbao.catalog.Area;

class GroupKeyTest {
  @ParameterizedTest(name = "{0} tasks")
  @ValueSource(ints = {1, 2, 3, 4, 7, 8, 16, 31, 62, 93, 200})
  void portionsOfAGroupFallToAsManyTasksAsThereAre(int tasks) {
    HashPartitioner partitioner = new HashPartitioner(tasks);
    for (int portions = 1; portions <= 16; portions++) {
      int[] taken = new int[tasks];
      for (int portion = 0; portion < portions; portion++) {
        GroupKey key = new GroupKey("GDP", "", Area.Level.COUNTY, portion, portions);
        taken[partitioner.getPartition(key)]++;
      }
      assertThat(Arrays.stream(taken).max())
          .as("portions of the busiest task, %d in all", portions)
          .hasValue((portions + tasks - 1) / tasks);
    }
  }
}
