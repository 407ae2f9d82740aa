/** Words of which one at least stands in a project that has to do with nature, pollution or saving. */
export const ECOLOGICAL_PATTERN =
  /生态|环境|环保|环卫|绿|林|草|湿地|水|河|湖|海|土壤|大气|空气|污|排放|垃圾|废|噪|扬尘|节能|节约|能耗|能源|用电|碳|低碳|循环|清洁|卫生|保洁|市容|农|种植|养殖|矿|工程|建设|改造|修缮|施工|道路|管网/;
