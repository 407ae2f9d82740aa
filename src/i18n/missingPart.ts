import { defineMessages } from "./defineMessages.ts";

/** A part of the program that could not be fetched. */
export const missingPartMessages = defineMessages(
  {
    title: "这一页出错了：有一部分没有取到",
    why: "网站可能刚刚更新过，而浏览器里还存着旧的页面；也可能是网络断了。重新载入一次就好，仍会回到现在的位置。",
    again:
      "已经重新载入过，还是没有取到：可能是网络断了，或者网站的文件没有上传完整。网站的其他部分仍可使用。",
    reload: "重新载入",
  },
  {
    title: "This page has failed: a part of it could not be fetched",
    why: "The site may just have been updated while the browser still holds the old page, or the network is down. Loading the page again should help; you will come back to this place.",
    again:
      "The page was loaded again and the part is still not there: the network may be down, or the site's files are incomplete. The other parts of the site keep working.",
    reload: "Load again",
  },
);
