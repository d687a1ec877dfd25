<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="ja_JP">
<context>
    <name>Cards</name>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>許可アドレス</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Came to you</source>
        <translation>受け取り方</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>使用場所</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>Version %1, since %2</source>
        <translation>バージョン %1（%2 から）</translation>
    </message>
    <message>
        <source>Was due on %1</source>
        <translation>期限は %1 でした</translation>
    </message>
    <message>
        <source>Next on %1</source>
        <translation>次回 %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>予定なし</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>18 October, by Ruth</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Key edited: owner (Ruth → Mika)</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ConsolePage</name>
    <message>
        <source>%1, which browsers may show as %2</source>
        <translation>%1（ブラウザーでは %2 と表示されることがあります）</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Open a wallet</source>
        <translation>ウォレットを開く</translation>
    </message>
    <message>
        <source>Keyfold wallets (*.keyfold)</source>
        <translation>Keyfold ウォレット (*.keyfold)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Save a copy of the wallet</source>
        <translation>ウォレットのコピーを保存</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>回復シートを保存</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>報告を保存</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダーを選択</translation>
    </message>
</context>
<context>
    <name>HandoffTask</name>
    <message>
        <source>keys</source>
        <comment>file name</comment>
        <translation>キー</translation>
    </message>
    <message>
        <source>%1-for-%2</source>
        <comment>file name: what, whom</comment>
        <translation>%2宛-%1</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>A wallet of your own</source>
        <translation>自分のウォレット</translation>
    </message>
    <message>
        <source>A wallet is one encrypted file with all your keys. Make a new one, or open one that you have. Nothing is ever sent over the network; the file is yours to copy and to keep.</source>
        <translation>ウォレットは、すべてのキーを収めた 1 つの暗号化ファイルです。新しく作るか、お持ちのものを開いてください。ネットワークには何も送信されません。ファイルは自由にコピーして保管できます。</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>Type the password of this wallet. If it is forgotten, the recovery sheet opens the wallet and lets you choose a new one. Without either, nobody can open it.</source>
        <translation>このウォレットのパスワードを入力してください。忘れた場合は、回復シートでウォレットを開き、新しいパスワードを設定できます。どちらもないと、誰にも開けません。</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>What there is to do today, the most pressing first, each with the button that does it. Below stand the next 90 days, a column a week: a mark is a key that has to be rotated or runs out.</source>
        <translation>今日すべきことが急ぐものから順に並び、それぞれに実行用のボタンがあります。その下は今後 90 日間で、1 列が 1 週間です。印は、交換が必要なキーや有効期限を迎えるキーを示します。</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Choose a key in the list, or type to find one. Beside it stands all that Keyfold knows about it. A value stays hidden until you reveal it, and a copied one leaves the clipboard by itself.</source>
        <translation>一覧からキーを選ぶか、入力して探してください。横に、そのキーについて Keyfold が知っているすべてが表示されます。値は表示の操作をするまで隠され、コピーした値はクリップボードから自動的に消えます。</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Paste the key first: provider, kind and environment fill themselves in where its shape is known. Only the name is needed; all the rest can wait. You can leave the page, and find it as it was.</source>
        <translation>まずキーを貼り付けてください。形式がわかるものなら、提供元・種類・環境が自動で入力されます。必須なのは名前だけで、残りは後でかまいません。ページを離れても、入力内容はそのまま残ります。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Keys that have to be rotated or that run out, by date. Begin with what is overdue. Who has to be asked for a new key, because the provider makes it, is reminded of earlier.</source>
        <translation>交換が必要なキーと有効期限を迎えるキーを日付順に表示します。期限を過ぎたものから始めてください。提供元に新しいキーを依頼する必要がある場合は、早めにお知らせします。</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>What is worth doing about your keys, the worst first. Enter opens a finding and says what to do. The four counts at the top narrow the list down.</source>
        <translation>キーについて対処したほうがよいことを、深刻なものから順に表示します。Enter で指摘を開くと、対処方法がわかります。上の 4 つの件数で一覧を絞り込めます。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Who has which key, since when and until when. When somebody leaves, note it here: you get the list of keys to rotate, the riskiest first.</source>
        <translation>誰がどのキーを、いつからいつまで持っているかを表示します。誰かが離れたらここに記録してください。交換すべきキーの一覧が、リスクの高い順に表示されます。</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>A key that somebody may have seen is a leak. Stop the key first, then go through the steps; each is noted with the time, and the report is made from that.</source>
        <translation>誰かに見られたかもしれないキーは、漏えいとして扱います。まずキーを止め、それからステップを順に進めてください。各ステップは時刻とともに記録され、それをもとに報告書が作られます。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Everything that was done with this wallet, by whom and when. Lines cannot be changed without being noticed: the line at the top says whether they are whole.</source>
        <translation>このウォレットで行われたすべての操作を、誰がいつ行ったかとともに表示します。記録を変更すれば必ずわかります。記録が完全かどうかは、一番上の行に表示されます。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Every change holds at once. Ways to unlock, locking, copying, rotation, names and backups belong to the wallet and travel with it; the rest belongs to this computer.</source>
        <translation>変更はすぐに反映されます。ロック解除の方法、ロック、コピー、交換、名前、バックアップの設定はウォレットに保存され、一緒に移動します。それ以外はこのコンピューターの設定です。</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>Make a new key at the provider, paste it here, and put it in every place that uses it. The old one is revoked last, when nothing needs it any more. You can stop at any step and go on later.</source>
        <translation>提供元で新しいキーを作ってここに貼り付け、そのキーの使用場所すべてに設定します。古いキーは、どこでも必要なくなってから最後に失効させます。どのステップでも中断して、後で続けられます。</translation>
    </message>
    <message>
        <source>A wallet that does not open</source>
        <translation>開けないウォレット</translation>
    </message>
    <message>
        <source>Nothing was changed. The page says what is wrong with the file and offers the ways on, the one that saves most first. A backup is tried before it takes the file's place.</source>
        <translation>何も変更されていません。このページでは、ファイルの問題と対処方法を、最も多く救えるものから順に示します。バックアップは、確認してからファイルと置き換えます。</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>ステップごとに</translation>
    </message>
    <message>
        <source>The list at the side says where you are. Nothing is done before its step says so, and you can leave the page at any time.</source>
        <translation>横の一覧で現在の位置がわかります。ステップに書かれるまでは、何も実行されません。ページはいつでも離れられます。</translation>
    </message>
    <message>
        <source>Hand off</source>
        <translation>受け渡し</translation>
    </message>
    <message>
        <source>Gives somebody else a key in an encrypted file. Best is a key of their own: it can be ended without touching yours. Send the file by one way and tell the passphrase by another, on the phone for instance. Who got what until when is noted under People.</source>
        <translation>ほかの人に、暗号化ファイルでキーを渡します。いちばん良いのは相手専用のキーです。自分のキーに触れずに終了できます。ファイルとパスフレーズは別々の方法で、パスフレーズはたとえば電話で伝えてください。誰が何をいつまで受け取ったかは「相手」に記録されます。</translation>
    </message>
    <message>
        <source>Open a handoff</source>
        <translation>受け渡しを開く</translation>
    </message>
    <message>
        <source>Choose the file that you were sent and type the passphrase that you were told. You see what is inside before anything is taken in. What comes in can be taken out again.</source>
        <translation>受け取ったファイルを選び、伝えられたパスフレーズを入力してください。取り込む前に中身を確認できます。取り込んだ後でも、受け取りを取り消せます。</translation>
    </message>
    <message>
        <source>Ask for a key</source>
        <translation>キーを依頼</translation>
    </message>
    <message>
        <source>A request holds your public key and what you need, nothing secret: send it as you like. What is sealed for it opens in this wallet alone, so nobody has to tell you a passphrase.</source>
        <translation>依頼に入るのは、あなたの公開鍵と必要なものだけです。秘密は含まれないので、どの方法で送ってもかまいません。その公開鍵で暗号化されたものはこのウォレットでしか開けないため、パスフレーズを伝えてもらう必要はありません。</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>キーを取り込む</translation>
    </message>
    <message>
        <source>Takes keys in from a file that another program wrote. First you see what would come in, what you already have and what is left out; nothing is saved before you say so. The file still holds the secrets in the clear: delete it afterwards.</source>
        <translation>別のプログラムが書き出したファイルからキーを取り込みます。まず、取り込むもの、すでにあるもの、除外するものが表示され、指示するまで何も保存されません。ファイルには秘密が暗号化されずに残っているので、後で削除してください。</translation>
    </message>
    <message>
        <source>Take something out</source>
        <translation>取り出す</translation>
    </message>
    <message>
        <source>The register, the rules and the calendar hold no value of a key and may be shown around. An export in the clear can be used by anyone who finds it: a handoff is as quick and stays locked.</source>
        <translation>台帳、規則、カレンダーにはキーの値が含まれないので、人に見せてもかまいません。暗号化せずに書き出したファイルは、見つけた人なら誰でも使えます。受け渡しなら手間は同じで、暗号化されたままです。</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Each person opens the wallet with a password of their own. A few words by chance are strong and easy to type. Copies of the file that were made before still open with the old password.</source>
        <translation>利用者はそれぞれ、自分専用のパスワードでウォレットを開きます。無作為に選んだいくつかの単語は、強く、入力も簡単です。以前に作ったファイルのコピーは、古いパスワードでも開けます。</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>回復シート</translation>
    </message>
    <message>
        <source>The sheet opens the wallet on the day the password is forgotten. Print it and keep it where you keep contracts, not beside the computer. When you use a new one, sheets printed before stop working.</source>
        <translation>パスワードを忘れた日に、このシートでウォレットを開けます。印刷して、コンピューターのそばではなく、契約書と同じ場所に保管してください。新しいシートを使い始めると、以前に印刷したシートは使えなくなります。</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Value copied: KEY</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>10:42 by Ruth</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 by %2 • %3</source>
        <comment>10:42 by Ruth • detail</comment>
        <translation>%1 %2 • %3</translation>
    </message>
    <message>
        <source>Wallet made</source>
        <translation>ウォレットを作成</translation>
    </message>
    <message>
        <source>Wallet unlocked</source>
        <translation>ウォレットをロック解除</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>バックアップから復元</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>バックアップを作成</translation>
    </message>
    <message>
        <source>Way to unlock added</source>
        <translation>ロック解除の方法を追加</translation>
    </message>
    <message>
        <source>Way to unlock removed</source>
        <translation>ロック解除の方法を削除</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>設定を変更</translation>
    </message>
    <message>
        <source>Key added</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Key edited</source>
        <translation>キーを編集</translation>
    </message>
    <message>
        <source>Key removed</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>Key put back</source>
        <translation>キーを元に戻した</translation>
    </message>
    <message>
        <source>Value replaced</source>
        <translation>値を置き換え</translation>
    </message>
    <message>
        <source>Value shown</source>
        <translation>値を表示</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Value handed to a script</source>
        <translation>値をスクリプトに渡した</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>相手を追加</translation>
    </message>
    <message>
        <source>Person left</source>
        <translation>相手が離れた</translation>
    </message>
    <message>
        <source>Key given</source>
        <translation>キーを渡した</translation>
    </message>
    <message>
        <source>Access ended</source>
        <translation>アクセス権が終了</translation>
    </message>
    <message>
        <source>Rotation started</source>
        <translation>交換を開始</translation>
    </message>
    <message>
        <source>Place has the new value</source>
        <translation>使用場所に新しい値を設定</translation>
    </message>
    <message>
        <source>Rotation finished</source>
        <translation>交換を完了</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>キーを失効</translation>
    </message>
    <message>
        <source>Old values wiped</source>
        <translation>古い値を消去</translation>
    </message>
    <message>
        <source>A backup a day</source>
        <translation>1 日 1 回のバックアップ</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>残すバックアップの数</translation>
    </message>
    <message>
        <source>Seconds until the clipboard is cleared</source>
        <translation>クリップボードを消去するまでの秒数</translation>
    </message>
    <message>
        <source>Minutes until the wallet locks</source>
        <translation>ウォレットをロックするまでの時間（分）</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>画面と一緒にロック</translation>
    </message>
    <message>
        <source>Words that say nothing</source>
        <translation>意味の薄い言葉</translation>
    </message>
    <message>
        <source>Pattern of names</source>
        <translation>名前のパターン</translation>
    </message>
    <message>
        <source>Days ahead of a reminder</source>
        <translation>何日前にお知らせするか</translation>
    </message>
    <message>
        <source>Reminders while locked</source>
        <translation>ロック中のお知らせ</translation>
    </message>
    <message>
        <source>Seconds that a value is shown</source>
        <translation>値を表示する秒数</translation>
    </message>
    <message>
        <source>Days between rotations</source>
        <translation>交換の間隔（日数）</translation>
    </message>
    <message>
        <source>Days between rotations of keys that can do everything</source>
        <translation>何でもできるキーの交換の間隔（日数）</translation>
    </message>
    <message>
        <source>Days that old values are kept</source>
        <translation>古い値を残す日数</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a setting</comment>
        <translation>オン</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a setting</comment>
        <translation>オフ</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its new value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>what it may do</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>権限範囲</translation>
    </message>
    <message>
        <source>needed scopes</source>
        <translation>必要な権限範囲</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>リスク</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>places</source>
        <translation>使用場所</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>how it came</source>
        <translation>入手方法</translation>
    </message>
    <message>
        <source>allowed addresses</source>
        <translation>許可アドレス</translation>
    </message>
    <message>
        <source>day it was made</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>console page</source>
        <translation>管理画面のページ</translation>
    </message>
    <message>
        <source>reason for sharing</source>
        <translation>共用の理由</translation>
    </message>
    <message>
        <source>way to revoke</source>
        <translation>失効の方法</translation>
    </message>
    <message>
        <source>values</source>
        <translation>値</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>相手を変更</translation>
    </message>
    <message>
        <source>Rotation put off</source>
        <translation>交換を後回しにした</translation>
    </message>
    <message>
        <source>Leak reported</source>
        <translation>漏えいを報告</translation>
    </message>
    <message>
        <source>Step of an incident done</source>
        <translation>インシデントのステップを完了</translation>
    </message>
    <message>
        <source>Incident closed</source>
        <translation>インシデントを終了</translation>
    </message>
    <message>
        <source>Finding left out</source>
        <translation>指摘を対象外にした</translation>
    </message>
    <message>
        <source>Finding shown again</source>
        <translation>指摘を再び表示</translation>
    </message>
    <message>
        <source>Provider saved</source>
        <translation>提供元を保存</translation>
    </message>
    <message>
        <source>Provider removed</source>
        <translation>提供元を削除</translation>
    </message>
    <message>
        <source>Value found lying about</source>
        <translation>人目に触れる場所で値を発見</translation>
    </message>
    <message>
        <source>Key for handoffs made</source>
        <translation>受け渡し用のキーを作成</translation>
    </message>
    <message>
        <source>Value put into a handoff</source>
        <translation>値を受け渡しに入れた</translation>
    </message>
    <message>
        <source>Key handed over</source>
        <translation>キーを受け渡し</translation>
    </message>
    <message>
        <source>Handoff taken in</source>
        <translation>受け渡しを受け取った</translation>
    </message>
    <message>
        <source>Keys asked for</source>
        <translation>キーを依頼</translation>
    </message>
    <message>
        <source>Request answered</source>
        <translation>依頼に返信</translation>
    </message>
    <message>
        <source>Keys imported</source>
        <translation>キーを取り込み</translation>
    </message>
    <message>
        <source>Value exported in the clear</source>
        <translation>値を暗号化せずに書き出し</translation>
    </message>
    <message>
        <source>Value passed on to a program</source>
        <translation>値をプログラムに渡した</translation>
    </message>
    <message>
        <source> (was </source>
        <comment>owner (was Ruth)</comment>
        <translation> (変更前: </translation>
    </message>
    <message>
        <source> (now </source>
        <comment>owner (now Ruth)</comment>
        <translation> (変更後: </translation>
    </message>
</context>
<context>
    <name>ImportTask</name>
    <message>
        <source>Sets no variable</source>
        <translation>変数を設定していません</translation>
    </message>
    <message>
        <source>Set again further down, which counts</source>
        <translation>後の行で再設定され、そちらが有効です</translation>
    </message>
    <message>
        <source>Refers to another variable</source>
        <translation>別の変数を参照しています</translation>
    </message>
    <message>
        <source>Looks like a setting, not a secret</source>
        <translation>秘密ではなく設定のようです</translation>
    </message>
    <message>
        <source>Holds no secret</source>
        <translation>秘密が含まれていません</translation>
    </message>
    <message>
        <source>Has no name</source>
        <translation>名前がありません</translation>
    </message>
    <message>
        <source>Has more cells than there are columns</source>
        <translation>列の数よりセルが多くあります</translation>
    </message>
    <message>
        <source>Was thrown away in the other program</source>
        <translation>元のプログラムで削除済みです</translation>
    </message>
    <message>
        <source>Is no key: a card or an identity</source>
        <translation>キーではありません（カードまたは個人情報）</translation>
    </message>
    <message>
        <source>Has a value that cannot be stored</source>
        <translation>保存できない値が含まれています</translation>
    </message>
    <message>
        <source>the name was taken</source>
        <translation>同じ名前があったため変更</translation>
    </message>
    <message>
        <source>%1 has this value</source>
        <translation>%1 が同じ値です</translation>
    </message>
    <message>
        <source>Is here already</source>
        <translation>すでにあります</translation>
    </message>
    <message>
        <source>Gets the newer value; the old one is kept</source>
        <translation>新しい値になります。古い値も残ります</translation>
    </message>
    <message>
        <source>Is here, with a value that is not older</source>
        <translation>すでにあり、値の更新は不要です</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>A .env file</source>
        <translation>.env ファイル</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>表 (CSV)</translation>
    </message>
    <message>
        <source>An export of KeePassXC</source>
        <translation>KeePassXC の書き出しファイル</translation>
    </message>
    <message>
        <source>An export of Bitwarden</source>
        <translation>Bitwarden の書き出しファイル</translation>
    </message>
    <message>
        <source>An export of 1Password</source>
        <translation>1Password の書き出しファイル</translation>
    </message>
    <message>
        <source>An export of Keyfold</source>
        <translation>Keyfold の書き出しファイル</translation>
    </message>
    <message>
        <source>One key would come in.</source>
        <translation>1 件のキーを取り込みます。</translation>
    </message>
    <message numerus="yes">
        <source>%n keys would come in.</source>
        <translation>
            <numerusform>%n 件のキーを取り込みます。</numerusform>
        </translation>
    </message>
    <message>
        <source>One gets a newer value.</source>
        <translation>1 件が新しい値になります。</translation>
    </message>
    <message numerus="yes">
        <source>%n get a newer value.</source>
        <translation>
            <numerusform>%n 件が新しい値になります。</numerusform>
        </translation>
    </message>
    <message>
        <source>One you already have.</source>
        <translation>1 件はすでにあります。</translation>
    </message>
    <message numerus="yes">
        <source>%n you already have.</source>
        <translation>
            <numerusform>%n 件はすでにあります。</numerusform>
        </translation>
    </message>
    <message>
        <source>One line is left out.</source>
        <translation>1 行を除外します。</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are left out.</source>
        <translation>
            <numerusform>%n 行を除外します。</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>まだ何も保存していません。</translation>
    </message>
    <message>
        <source>Would come in</source>
        <translation>取り込むもの</translation>
    </message>
    <message>
        <source>You already have</source>
        <translation>すでにあるもの</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外するもの</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>%1 行目</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <comment>why, number</comment>
        <translation>%1（%2 行目）</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>除外する</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>キーの名前</translation>
    </message>
    <message>
        <source>Secret value</source>
        <translation>秘密の値</translation>
    </message>
    <message>
        <source>Value that is no secret</source>
        <translation>秘密ではない値</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>管理している人</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Web アドレス</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Today, %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>Disable the key at %1</source>
        <translation>%1 でキーを無効にする</translation>
    </message>
    <message>
        <source>Make a new key and put it in place</source>
        <translation>新しいキーを作り、設定し直す</translation>
    </message>
    <message>
        <source>Read the log of %1</source>
        <translation>%1 のログを確認する</translation>
    </message>
    <message>
        <source>Check what else it could reach</source>
        <translation>ほかに影響が及ぶものを確認する</translation>
    </message>
    <message>
        <source>Money lost: keep the proof, tell %1</source>
        <translation>金銭の被害: 証拠を残し、%1 に連絡する</translation>
    </message>
    <message>
        <source>Tell the people it concerns</source>
        <translation>関係する人に知らせる</translation>
    </message>
    <message>
        <source>First stop the key: revoke or disable it there, even if something of yours stops with it. Whoever has it can use it until then.</source>
        <translation>まずキーを止めます。自分の業務の一部が止まるとしても、提供元で失効または無効にしてください。それまでは、手に入れた人が使えてしまいます。</translation>
    </message>
    <message>
        <source>Make a new one with no more rights than it needs, paste it here, and put it into each place.</source>
        <translation>必要最小限の権限で新しいキーを作り、ここに貼り付けて、それぞれの使用場所に設定します。</translation>
    </message>
    <message>
        <source>Look for what you did not do: other countries, odd hours, many at once. Note times and amounts, and keep a screenshot.</source>
        <translation>身に覚えのない操作を探します。別の国、不自然な時間帯、一度に大量の操作などです。時刻と金額を書き留め、スクリーンショットを残してください。</translation>
    </message>
    <message>
        <source>Look at what stands beside this page. Other keys of the account may be known too; new users, webhooks and forwardings may have been added there.</source>
        <translation>このページの横に表示されているものを確認します。同じアカウントのほかのキーも知られているかもしれません。提供元で新しいユーザー、Webhook、転送設定が追加されていないかも確認してください。</translation>
    </message>
    <message>
        <source>Keep screenshots and statements, open a case at %1, tell your bank and report it to the police. Each asks for the time at which you noticed: %2.</source>
        <translation>スクリーンショットと明細を保存し、%1 に問い合わせ、銀行に連絡し、警察に届け出ます。どこでも、気づいた時刻を聞かれます: %2。</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>day, time by person</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>What may be lost</source>
        <translation>失われるおそれのあるもの</translation>
    </message>
    <message>
        <source>No place is noted</source>
        <translation>使用場所の記録なし</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>使用場所 1 か所</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>使用場所 %n か所</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else had it</source>
        <translation>ほかに持っていた人はいません</translation>
    </message>
    <message>
        <source>1 other had it</source>
        <translation>ほかに 1 人が持っていました</translation>
    </message>
    <message numerus="yes">
        <source>%n others had it</source>
        <translation>
            <numerusform>ほかに %n 人が持っていました</numerusform>
        </translation>
    </message>
    <message>
        <source>No other key of this account</source>
        <translation>このアカウントのほかのキーはありません</translation>
    </message>
    <message>
        <source>1 more key of this account</source>
        <translation>このアカウントのキーがほかに 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n more keys of this account</source>
        <translation>
            <numerusform>このアカウントのキーがほかに %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>No other key has this value</source>
        <translation>同じ値のキーはほかにありません</translation>
    </message>
    <message>
        <source>Stored with this value too</source>
        <translation>同じ値で保存されているキー</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>終了: %1</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%2 ステップのうち %1 ステップ完了</translation>
    </message>
    <message>
        <source>Those whose data it could reach, those who gave you the key, those who work with it. Where personal data is concerned, the authority may have to be told: in the EU within 72 hours.</source>
        <translation>データに影響があり得る相手、キーをくれた相手、キーを使って作業している人です。個人データが関わる場合、当局への報告が必要なことがあります（EU では 72 時間以内）。</translation>
    </message>
</context>
<context>
    <name>KeyColumnTexts</name>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加日</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最終使用日</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>次の期日</translation>
    </message>
    <message>
        <source>never</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>made %1</source>
        <comment>made 3 March</comment>
        <translation>%1作成</translation>
    </message>
    <message>
        <source>added %1</source>
        <comment>added 3 March</comment>
        <translation>%1追加</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>used yesterday</comment>
        <translation>%1使用</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Owned by %1</source>
        <translation>管理者: %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>タグ: %1</translation>
    </message>
</context>
<context>
    <name>KeyGroups</name>
    <message>
        <source>Leaked</source>
        <translation>漏えい</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>期日なし</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>それ以降</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>環境なし</translation>
    </message>
    <message>
        <source>No provider</source>
        <translation>提供元なし</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>管理者なし</translation>
    </message>
</context>
<context>
    <name>OverviewRows</name>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n 日前</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off until %1: %2</source>
        <translation>%1 まで後回し: %2</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>有効期限切れ: %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>有効期限: %1</translation>
    </message>
    <message>
        <source>Was due %1</source>
        <translation>期限は %1 でした</translation>
    </message>
    <message>
        <source>To be rotated %1</source>
        <translation>交換予定: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>Half done</source>
        <translation>途中</translation>
    </message>
    <message>
        <source>The new key is in, the old one still works</source>
        <translation>新しいキーは設定済み、古いキーもまだ有効です</translation>
    </message>
    <message>
        <source>New key placed in %1 of %2 places, old one still works</source>
        <translation>新しいキーは %2 か所のうち %1 か所に設定済み、古いキーもまだ有効です</translation>
    </message>
    <message>
        <source>Still knows 1 key</source>
        <translation>まだ 1 件のキーを知っています</translation>
    </message>
    <message numerus="yes">
        <source>Still knows %n keys</source>
        <translation>
            <numerusform>まだ %n 件のキーを知っています</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>失効させる</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>名前を変更</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>記入する</translation>
    </message>
    <message>
        <source>See the key</source>
        <translation>キーを見る</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>“Used in several places”. “Make a key of its own for each place.”</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>漏えい</translation>
    </message>
    <message>
        <source>Somebody else may be using it</source>
        <translation>ほかの誰かが使っているおそれがあります</translation>
    </message>
    <message>
        <source>See the keys</source>
        <translation>キーを見る</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>離れた相手</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>有効期限切れ</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>The access of %1 ends today</source>
        <translation>%1 のアクセス権は今日で終了します</translation>
    </message>
    <message>
        <source>The access of %1 was to end</source>
        <translation>%1 のアクセス権は終了予定日を過ぎています</translation>
    </message>
    <message>
        <source>Access ends</source>
        <translation>アクセス権の終了</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日が期限</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>今すぐ対応</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>今日することはありません</translation>
    </message>
    <message>
        <source>One thing to do today</source>
        <translation>今日すること 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n things to do today</source>
        <translation>
            <numerusform>今日すること %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Access of %1 ends</source>
        <translation>%1 のアクセス権が終了</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>今月</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>それ以降</translation>
    </message>
    <message>
        <source>Nothing is due this week</source>
        <translation>今週が期限のキーはありません</translation>
    </message>
    <message>
        <source>One key is due this week</source>
        <translation>今週が期限のキー 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due this week</source>
        <translation>
            <numerusform>今週が期限のキー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>近いうちに</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>取り消す</translation>
    </message>
    <message>
        <source>%1. Left out until %2: %3</source>
        <comment>finding, day, reason</comment>
        <translation>%1。%2まで対象外: %3</translation>
    </message>
    <message>
        <source>%1. Left out: %2</source>
        <comment>finding, reason</comment>
        <translation>%1。対象外: %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>対象外</translation>
    </message>
</context>
<context>
    <name>PaperTexts</name>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Being rotated</source>
        <translation>交換中</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>漏えい</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>For</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>使用場所</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>渡した相手</translation>
    </message>
    <message>
        <source>Looks after it</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>次の期日</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Key register of %1</source>
        <translation>%1 のキー台帳</translation>
    </message>
    <message>
        <source>%1 on %2. No value of a key is in it.</source>
        <comment>5 keys, a day</comment>
        <translation>%2 時点で %1。キーの値は含まれていません。</translation>
    </message>
    <message>
        <source>Keys live in Keyfold.</source>
        <translation>キーは Keyfold に保管します。</translation>
    </message>
    <message>
        <source>Not in e-mails, chats, spreadsheets, notes or code. What was found elsewhere is put in here and replaced.</source>
        <translation>メール、チャット、表計算、メモ、コードには置きません。ほかで見つかったものはここに入れ、交換します。</translation>
    </message>
    <message>
        <source>One key, one use.</source>
        <translation>キー 1 つに用途 1 つ。</translation>
    </message>
    <message>
        <source>Another program, another person, another test: another key, with no more rights than it needs.</source>
        <translation>別のプログラム、別の人、別のテストには、別のキーを必要な権限だけで作ります。</translation>
    </message>
    <message>
        <source>Names say what for.</source>
        <translation>名前で用途がわかるようにします。</translation>
    </message>
    <message>
        <source>A key is called %1.</source>
        <translation>キーの名前は %1 のように付けます。</translation>
    </message>
    <message>
        <source>Keys are handed over as a handoff.</source>
        <translation>キーは受け渡しファイルで渡します。</translation>
    </message>
    <message>
        <source>The file may travel by e-mail. The passphrase is told by phone or face to face, never beside it.</source>
        <translation>ファイルはメールで送ってもかまいません。パスフレーズは電話か対面で伝え、ファイルと一緒には送りません。</translation>
    </message>
    <message>
        <source>Keys are replaced in time.</source>
        <translation>キーは期日までに交換します。</translation>
    </message>
    <message>
        <source>Each after %1 days; those that can do everything or move money after %2 days.</source>
        <translation>通常は %1 日ごと、すべてを操作できるものやお金を動かすものは %2 日ごとです。</translation>
    </message>
    <message>
        <source>The screen is locked when you leave.</source>
        <translation>席を離れるときは画面をロックします。</translation>
    </message>
    <message numerus="yes">
        <source>Keyfold locks by itself after %n minutes without you.</source>
        <translation>
            <numerusform>操作しないまま %n 分たつと、Keyfold は自動でロックします。</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyfold does not lock by itself here: press Ctrl+L.</source>
        <translation>ここでは Keyfold は自動でロックしません。Ctrl+L を押してください。</translation>
    </message>
    <message>
        <source>What is copied is pasted at once.</source>
        <translation>コピーしたものはすぐに貼り付けます。</translation>
    </message>
    <message numerus="yes">
        <source>It leaves the clipboard after %n seconds. It is pasted where it belongs and nowhere else.</source>
        <translation>
            <numerusform>%n 秒後にクリップボードから消えます。必要な場所にだけ貼り付けます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Who leaves is noted the same day.</source>
        <translation>離れる人は、その日のうちに記録します。</translation>
    </message>
    <message>
        <source>Every key they know is then replaced, riskiest first.</source>
        <translation>その人が知っているキーは、リスクの高いものからすべて交換します。</translation>
    </message>
    <message>
        <source>A leak is said at once.</source>
        <translation>漏えいはすぐに知らせます。</translation>
    </message>
    <message>
        <source>First stop the key at the provider, then report it in Keyfold. Nobody is blamed for saying it.</source>
        <translation>まず提供元でキーを止め、それから Keyfold で報告します。知らせた人を責めることはありません。</translation>
    </message>
    <message>
        <source>Read by: ____________________   On: ____________</source>
        <translation>確認者: ____________________   日付: ____________</translation>
    </message>
    <message>
        <source>How we handle keys at %1</source>
        <translation>%1 でのキーの扱い方</translation>
    </message>
    <message>
        <source>Made on %1 from the settings of the wallet.</source>
        <translation>%1 にウォレットの設定から作成しました。</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Has it since %1</source>
        <translation>%1 から所持</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>離れた日: %1</translation>
    </message>
    <message>
        <source>Was to end on %1</source>
        <translation>終了予定日: %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>終了日なし</translation>
    </message>
    <message>
        <source>End access</source>
        <translation>アクセス権を終了</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Revoked at the provider</source>
        <translation>提供元で失効済み</translation>
    </message>
    <message>
        <source>Replaced since: they know an old value</source>
        <translation>交換済み: 知っているのは古い値です</translation>
    </message>
    <message>
        <source>by handoff</source>
        <translation>受け渡しで</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>メールで</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>チャットで</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>電話で</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>直接</translation>
    </message>
    <message>
        <source>by handoff, the passphrase by phone</source>
        <translation>受け渡しで、パスフレーズは電話で</translation>
    </message>
    <message>
        <source>by handoff, the passphrase in person</source>
        <translation>受け渡しで、パスフレーズは対面で</translation>
    </message>
    <message>
        <source>by handoff, the passphrase in another messenger</source>
        <translation>受け渡しで、パスフレーズは別のメッセンジャーで</translation>
    </message>
</context>
<context>
    <name>Recognised</name>
    <message>
        <source> or </source>
        <comment>between providers</comment>
        <translation> または </translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>名前を付けてください。</translation>
    </message>
    <message>
        <source>The name holds a key. Names are shown and exported: take it out.</source>
        <translation>名前にキーが含まれています。名前は表示や書き出しの対象になるので、取り除いてください。</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>用途を入力してください。</translation>
    </message>
    <message>
        <source>“%1” says nothing about this key.</source>
        <translation>「%1」では、何のキーかわかりません。</translation>
    </message>
    <message>
        <source>The name does not say whose key it is.</source>
        <translation>名前からは、どこのキーかわかりません。</translation>
    </message>
    <message>
        <source>The name says %1, the key is of another provider.</source>
        <translation>名前には %1 とありますが、別の提供元のキーです。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Stripe: Live secret key</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Perhaps %1: %2</source>
        <comment>Stripe: Live secret key</comment>
        <translation>おそらく %1: %2</translation>
    </message>
    <message>
        <source>Or of %1, which look the same.</source>
        <translation>%1 の可能性もあります（見た目が同じです）。</translation>
    </message>
    <message>
        <source>Or of %1, which look the same. Choose below.</source>
        <translation>%1 の可能性もあります（見た目が同じです）。下から選んでください。</translation>
    </message>
    <message>
        <source>Not right? Change it below.</source>
        <translation>違っていたら、下で変更してください。</translation>
    </message>
    <message>
        <source>Others look like this too. Choose below.</source>
        <translation>ほかにも同じ見た目のものがあります。下から選んでください。</translation>
    </message>
    <message>
        <source>This looks like a login. %1 gives out keys that do less and can be revoked alone.</source>
        <translation>ログイン情報のようです。%1 では、権限が小さく、個別に失効できるキーを発行できます。</translation>
    </message>
    <message>
        <source>This looks like a login, which opens everything. Ask for an API key instead.</source>
        <translation>ログイン情報のようです。これではすべてを操作できてしまいます。代わりに API キーをもらってください。</translation>
    </message>
    <message>
        <source>A smaller key may do: %1 also gives out keys that can do less. If a small one leaks, less is lost.</source>
        <translation>もっと権限の小さいキーで足りるかもしれません。%1 では、できることを絞ったキーも発行できます。小さいキーなら、漏えいしても被害が小さく済みます。</translation>
    </message>
    <message>
        <source>This looks like a key of %1. The key that you are changing is of %2.</source>
        <translation>%1 のキーのようです。変更しようとしているのは %2 のキーです。</translation>
    </message>
    <message>
        <source>This is a test key. The places you are changing run %1.</source>
        <translation>これはテスト用のキーです。変更しようとしている使用場所の環境は %1 です。</translation>
    </message>
    <message>
        <source>This is a key for %1. The key that you are changing is for %2.</source>
        <translation>これは %1 用のキーです。変更しようとしているのは %2 用のキーです。</translation>
    </message>
    <message>
        <source>You already have this value: %1.</source>
        <translation>この値はすでにあります: %1。</translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>%1 is overdue</source>
        <translation>%1 は期限を過ぎています</translation>
    </message>
    <message>
        <source>%1 is to be rotated</source>
        <translation>%1 の交換時期です</translation>
    </message>
    <message>
        <source>%1 has to be replaced now</source>
        <translation>%1 は今すぐ交換が必要です</translation>
    </message>
    <message>
        <source>%1 runs out soon</source>
        <translation>%1 はまもなく有効期限を迎えます</translation>
    </message>
    <message>
        <source>Access to %1 should have ended</source>
        <translation>%1 へのアクセス権が終了予定日を過ぎています</translation>
    </message>
    <message>
        <source>Access to %1 ends soon</source>
        <translation>%1 へのアクセス権がまもなく終了します</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 key to look after</source>
        <translation>確認が必要なキーが 1 件あります</translation>
    </message>
    <message numerus="yes">
        <source>%n keys to look after</source>
        <translation>
            <numerusform>確認が必要なキーが %n 件あります</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Keyfold</source>
        <translation>%1 – Keyfold</translation>
    </message>
    <message>
        <source>1 key is due. Unlock to see which.</source>
        <translation>期限のキーが 1 件あります。ロックを解除して確認してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due. Unlock to see which.</source>
        <translation>
            <numerusform>期限のキーが %n 件あります。ロックを解除して確認してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotationTask</name>
    <message>
        <source>the provider</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>Rotated.</source>
        <translation>交換しました。</translation>
    </message>
    <message>
        <source>The old key is revoked.</source>
        <translation>古いキーは失効済みです。</translation>
    </message>
    <message>
        <source>The old key still works: revoke it as soon as you can.</source>
        <translation>古いキーはまだ有効です。できるだけ早く失効させてください。</translation>
    </message>
    <message>
        <source>One place uses the new one.</source>
        <translation>1 か所で新しいキーを使っています。</translation>
    </message>
    <message numerus="yes">
        <source>%n places use the new one.</source>
        <translation>
            <numerusform>%n か所で新しいキーを使っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Next on %1.</source>
        <translation>次回は %1 です。</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>今日が期限</translation>
    </message>
    <message>
        <source>Due within 1 day</source>
        <translation>1 日以内に期限</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n days</source>
        <translation>
            <numerusform>%n 日以内に期限</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>a person who has the key</comment>
        <translation>%1 に渡したもの</translation>
    </message>
    <message>
        <source>With a finding</source>
        <translation>指摘あり</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>発行した提供元</translation>
    </message>
    <message>
        <source>Live, test and so on</source>
        <translation>本番、テストなど</translation>
    </message>
    <message>
        <source>Its tag</source>
        <translation>付いているタグ</translation>
    </message>
    <message>
        <source>Who has been given it</source>
        <translation>渡した相手</translation>
    </message>
    <message>
        <source>To be rotated, or expires, within days</source>
        <translation>指定日数以内に交換または有効期限</translation>
    </message>
    <message>
        <source>What Health says something about</source>
        <translation>健全性に指摘があるもの</translation>
    </message>
    <message>
        <source>There is no filter “%1”. Those there are: provider, env, tag, with, due, has.</source>
        <translation>フィルター「%1」はありません。使えるもの: provider、env、tag、with、due、has。</translation>
    </message>
    <message>
        <source>“%1” is no number of days. Write due:30, or due:overdue.</source>
        <translation>「%1」は日数ではありません。due:30 や due:overdue のように入力してください。</translation>
    </message>
    <message>
        <source>Keys are not marked with “%1”. Write has:finding.</source>
        <translation>キーに「%1」という印はありません。has:finding と入力してください。</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>「%1」のことですか？</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更されていません。</translation>
    </message>
    <message>
        <source>Something went wrong inside Keyfold.</source>
        <translation>Keyfold の内部で問題が発生しました。</translation>
    </message>
    <message>
        <source>Nothing was changed. Try it again.</source>
        <translation>何も変更されていません。もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is not enough free memory.</source>
        <translation>空きメモリが足りません。</translation>
    </message>
    <message>
        <source>Close other programs and try it again.</source>
        <translation>ほかのプログラムを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The encryption library reported a failure.</source>
        <translation>暗号化ライブラリでエラーが発生しました。</translation>
    </message>
    <message>
        <source>This Keyfold was put together wrongly and would not encrypt.</source>
        <translation>この Keyfold は正しく作られておらず、暗号化できません。</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>インストールし直してください。</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 が見つかりません。</translation>
    </message>
    <message>
        <source>It may have been moved, or its drive is not connected.</source>
        <translation>移動されたか、ドライブが接続されていない可能性があります。</translation>
    </message>
    <message>
        <source>There is a file named %1 already.</source>
        <translation>%1 という名前のファイルがすでにあります。</translation>
    </message>
    <message>
        <source>Choose another name or place.</source>
        <translation>別の名前か保存先を選んでください。</translation>
    </message>
    <message>
        <source>You may not open or write %1.</source>
        <translation>%1 を開いたり書き込んだりする権限がありません。</translation>
    </message>
    <message>
        <source>Choose a place that is yours.</source>
        <translation>ご自分が使える場所を選んでください。</translation>
    </message>
    <message>
        <source>Not saved: %1 cannot be written.</source>
        <translation>保存できませんでした: %1 に書き込めません。</translation>
    </message>
    <message>
        <source>Your changes are kept here.</source>
        <translation>変更内容はここに残っています。</translation>
    </message>
    <message>
        <source>Not saved: the disk is full.</source>
        <translation>保存できませんでした: ディスクの空きがありません。</translation>
    </message>
    <message>
        <source>The drive reported a fault with %1.</source>
        <translation>%1 でドライブのエラーが発生しました。</translation>
    </message>
    <message>
        <source>Look whether it is connected, then try it again.</source>
        <translation>接続を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another program is writing to this wallet.</source>
        <translation>別のプログラムがこのウォレットに書き込んでいます。</translation>
    </message>
    <message>
        <source>Try it again in a moment.</source>
        <translation>少し待ってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is not a Keyfold wallet.</source>
        <translation>%1 は Keyfold のウォレットではありません。</translation>
    </message>
    <message>
        <source>Choose a file that ends in .keyfold.</source>
        <translation>末尾が .keyfold のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 は壊れています。</translation>
    </message>
    <message>
        <source>Keyfold opened nothing, so that nothing wrong is shown.</source>
        <translation>誤った内容を表示しないよう、Keyfold は何も開きませんでした。</translation>
    </message>
    <message>
        <source>%1 was changed outside Keyfold.</source>
        <translation>%1 は Keyfold の外で変更されています。</translation>
    </message>
    <message>
        <source>A newer Keyfold made this wallet.</source>
        <translation>このウォレットは新しいバージョンの Keyfold で作られています。</translation>
    </message>
    <message>
        <source>Update Keyfold to open it; the file is untouched.</source>
        <translation>開くには Keyfold を更新してください。ファイルには手を加えていません。</translation>
    </message>
    <message>
        <source>This file asks for %1 of memory to be opened.</source>
        <translation>このファイルを開くには %1 のメモリが必要です。</translation>
    </message>
    <message>
        <source>Keyfold stops at 2 GiB.</source>
        <translation>Keyfold の上限は 2 GiB です。</translation>
    </message>
    <message>
        <source>The protection against guessing would be too weak: %1.</source>
        <translation>推測に対する保護が弱すぎます: %1。</translation>
    </message>
    <message>
        <source>That is not the password.</source>
        <translation>パスワードが違います。</translation>
    </message>
    <message>
        <source>The recovery key has a typing mistake.</source>
        <translation>回復キーに入力ミスがあります。</translation>
    </message>
    <message>
        <source>Compare it with the sheet, group by group.</source>
        <translation>シートと 1 組ずつ見比べてください。</translation>
    </message>
    <message>
        <source>There is no such way to unlock.</source>
        <translation>そのロック解除の方法はありません。</translation>
    </message>
    <message>
        <source>This is the only way in.</source>
        <translation>開く方法はこれしかありません。</translation>
    </message>
    <message>
        <source>Add another one before you remove it.</source>
        <translation>削除する前に、別の方法を追加してください。</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>パスワードが空です。</translation>
    </message>
    <message>
        <source>Type one, or take the passphrase made for you.</source>
        <translation>入力するか、用意されたパスフレーズを使ってください。</translation>
    </message>
    <message>
        <source>This key is not in the wallet any more.</source>
        <translation>このキーはもうウォレットにありません。</translation>
    </message>
    <message>
        <source>Several keys fit “%1”.</source>
        <translation>「%1」に当てはまるキーが複数あります。</translation>
    </message>
    <message>
        <source>You already have a key named “%1”.</source>
        <translation>「%1」という名前のキーがすでにあります。</translation>
    </message>
    <message>
        <source>Give this one a name of its own.</source>
        <translation>このキーには別の名前を付けてください。</translation>
    </message>
    <message>
        <source>The key has no name.</source>
        <translation>キーに名前がありません。</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>用途を入力してください。</translation>
    </message>
    <message>
        <source>The key has no value named “%1”.</source>
        <translation>このキーに「%1」という名前の値はありません。</translation>
    </message>
    <message>
        <source>The key has a value named “%1” already.</source>
        <translation>このキーには「%1」という名前の値がすでにあります。</translation>
    </message>
    <message>
        <source>The key has no version %1.</source>
        <translation>このキーにバージョン %1 はありません。</translation>
    </message>
    <message>
        <source>There is nobody named “%1”.</source>
        <translation>「%1」という名前の相手はいません。</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>「%1」はすでにあります。</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>別の名前を入力してください。</translation>
    </message>
    <message>
        <source>“%1” has left.</source>
        <translation>「%1」はすでに離れています。</translation>
    </message>
    <message>
        <source>Give the key to somebody else.</source>
        <translation>キーは別の相手に渡してください。</translation>
    </message>
    <message>
        <source>“%1” does not have this key.</source>
        <translation>「%1」はこのキーを持っていません。</translation>
    </message>
    <message>
        <source>No rotation of “%1” was started.</source>
        <translation>「%1」の交換は始まっていません。</translation>
    </message>
    <message>
        <source>Start one first.</source>
        <translation>先に交換を始めてください。</translation>
    </message>
    <message>
        <source>A rotation of “%1” is under way.</source>
        <translation>「%1」は交換の途中です。</translation>
    </message>
    <message>
        <source>Finish it first.</source>
        <translation>先に完了してください。</translation>
    </message>
    <message>
        <source>The key is not used in “%1”.</source>
        <translation>このキーは「%1」では使われていません。</translation>
    </message>
    <message>
        <source>Version %1 of this key has had this value.</source>
        <translation>この値は、このキーのバージョン %1 ですでに使われています。</translation>
    </message>
    <message>
        <source>Make a new one at the provider.</source>
        <translation>提供元で新しいキーを作ってください。</translation>
    </message>
    <message>
        <source>“%1” has no open incident.</source>
        <translation>「%1」に進行中のインシデントはありません。</translation>
    </message>
    <message>
        <source>Open one first.</source>
        <translation>先にインシデントを作成してください。</translation>
    </message>
    <message>
        <source>“%1” has an open incident already.</source>
        <translation>「%1」には進行中のインシデントがすでにあります。</translation>
    </message>
    <message>
        <source>Go on with that one.</source>
        <translation>そのインシデントを続けてください。</translation>
    </message>
    <message>
        <source>An incident has no step “%1”.</source>
        <translation>インシデントに「%1」というステップはありません。</translation>
    </message>
    <message>
        <source>There is no rule named “%1”.</source>
        <translation>「%1」という名前のルールはありません。</translation>
    </message>
    <message>
        <source>“%1” is not dismissed for this key.</source>
        <translation>「%1」は、このキーでは対象から外されていません。</translation>
    </message>
    <message>
        <source>“%1” is not one of your own providers.</source>
        <translation>「%1」は、ご自分で追加した提供元ではありません。</translation>
    </message>
    <message>
        <source>There is no setting named “%1”.</source>
        <translation>「%1」という名前の設定はありません。</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>値がありません。</translation>
    </message>
    <message>
        <source>Paste the key here.</source>
        <translation>ここにキーを貼り付けてください。</translation>
    </message>
    <message>
        <source>The value is larger than %1.</source>
        <translation>値が %1 を超えています。</translation>
    </message>
    <message>
        <source>Keep the file elsewhere and note here where.</source>
        <translation>ファイルは別の場所に保管し、その場所をここにメモしてください。</translation>
    </message>
    <message>
        <source>This text is too long: %1.</source>
        <translation>テキストが長すぎます: %1。</translation>
    </message>
    <message>
        <source>This text has characters that cannot be stored: %1.</source>
        <translation>保存できない文字が含まれています: %1。</translation>
    </message>
    <message>
        <source>“%1” is not a day in the calendar.</source>
        <translation>「%1」という日付はありません。</translation>
    </message>
    <message>
        <source>“%1” is not a number of days that works here.</source>
        <translation>「%1」は、ここで使える日数ではありません。</translation>
    </message>
    <message>
        <source>Use 1 to 3,650 days.</source>
        <translation>1～3,650 日の範囲で入力してください。</translation>
    </message>
    <message>
        <source>“%1” is not an internet address.</source>
        <translation>「%1」はインターネットアドレスではありません。</translation>
    </message>
    <message>
        <source>This value cannot be used: %1.</source>
        <translation>この値は使えません: %1。</translation>
    </message>
    <message>
        <source>This is not an encrypted handoff.</source>
        <translation>暗号化された受け渡しファイルではありません。</translation>
    </message>
    <message>
        <source>Check that it is the file you were sent.</source>
        <translation>送られてきたファイルかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The file was changed on its way, or badly copied.</source>
        <translation>ファイルが途中で変更されたか、正しくコピーされていません。</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>もう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>The file goes on after its end, as if two files had been put together.</source>
        <translation>ファイルの終わりの後に続きがあります。2 つのファイルがつながっているようです。</translation>
    </message>
    <message>
        <source>A newer program made this file.</source>
        <translation>このファイルは新しいバージョンのプログラムで作られています。</translation>
    </message>
    <message>
        <source>Update Keyfold to open it.</source>
        <translation>開くには Keyfold を更新してください。</translation>
    </message>
    <message>
        <source>The file asks for far too much memory to try a passphrase, and was not opened.</source>
        <translation>パスフレーズを試すだけで極端に多くのメモリが必要なため、ファイルを開きませんでした。</translation>
    </message>
    <message>
        <source>Do not trust it. Ask for it again.</source>
        <translation>このファイルは信用せず、もう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>This is of age's post-quantum kind, which this Keyfold does not know.</source>
        <translation>これは age の耐量子暗号形式で、この Keyfold では扱えません。</translation>
    </message>
    <message>
        <source>Ask for one of the ordinary kind (age1…).</source>
        <translation>通常の形式（age1…）のものをもらってください。</translation>
    </message>
    <message>
        <source>The file was sealed for somebody else.</source>
        <translation>このファイルは別の人あてに暗号化されています。</translation>
    </message>
    <message>
        <source>The file is sealed with a passphrase.</source>
        <translation>このファイルはパスフレーズで暗号化されています。</translation>
    </message>
    <message>
        <source>Type it.</source>
        <translation>パスフレーズを入力してください。</translation>
    </message>
    <message>
        <source>The file is sealed for a key.</source>
        <translation>このファイルは公開鍵あてに暗号化されています。</translation>
    </message>
    <message>
        <source>Choose the file that holds it.</source>
        <translation>対応する秘密鍵が入ったファイルを選んでください。</translation>
    </message>
    <message>
        <source>“%1” is not a public key.</source>
        <translation>「%1」は公開鍵ではありません。</translation>
    </message>
    <message>
        <source>One begins with age1, and is copied whole.</source>
        <translation>公開鍵は age1 で始まります。全体をコピーしてください。</translation>
    </message>
    <message>
        <source>The file holds no key that Keyfold can use.</source>
        <translation>このファイルには Keyfold で使える秘密鍵がありません。</translation>
    </message>
    <message>
        <source>Choose one with a line AGE-SECRET-KEY-1….</source>
        <translation>AGE-SECRET-KEY-1… の行があるファイルを選んでください。</translation>
    </message>
    <message>
        <source>Nobody was chosen to hand the keys to.</source>
        <translation>キーを渡す相手が選ばれていません。</translation>
    </message>
    <message>
        <source>Choose somebody.</source>
        <translation>相手を選んでください。</translation>
    </message>
    <message>
        <source>“%1” has no public key here.</source>
        <translation>「%1」の公開鍵が登録されていません。</translation>
    </message>
    <message>
        <source>Paste their age1… line, or take a passphrase.</source>
        <translation>相手の age1… の行を貼り付けるか、パスフレーズを使ってください。</translation>
    </message>
    <message>
        <source>The file opens, and holds no keys from a handoff.</source>
        <translation>ファイルは開けましたが、受け渡しのキーが入っていません。</translation>
    </message>
    <message>
        <source>The file opens, and its keys are not written as they should be.</source>
        <translation>ファイルは開けましたが、キーの書式が正しくありません。</translation>
    </message>
    <message>
        <source>What %1 holds is not recognised.</source>
        <translation>%1 の内容を認識できません。</translation>
    </message>
    <message>
        <source>Choose its format.</source>
        <translation>形式を選んでください。</translation>
    </message>
    <message>
        <source>Line %1 is not text in UTF-8.</source>
        <translation>%1 行目が UTF-8 のテキストではありません。</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>ファイルを UTF-8 で保存してください。</translation>
    </message>
    <message>
        <source>The file is too large: %1 at most.</source>
        <translation>ファイルが大きすぎます。上限は %1 です。</translation>
    </message>
    <message>
        <source>Divide it.</source>
        <translation>分割してください。</translation>
    </message>
    <message>
        <source>A quote that is opened in line %1 is never closed.</source>
        <translation>%1 行目で始まる引用符が閉じられていません。</translation>
    </message>
    <message>
        <source>Mend the file.</source>
        <translation>ファイルを修正してください。</translation>
    </message>
    <message>
        <source>In line %1 something follows a closed quote.</source>
        <translation>%1 行目で、閉じた引用符の後に余分な文字があります。</translation>
    </message>
    <message>
        <source>Line %1 cannot be read as JSON.</source>
        <translation>%1 行目を JSON として読み取れません。</translation>
    </message>
    <message>
        <source>Export the file again.</source>
        <translation>ファイルをもう一度書き出してください。</translation>
    </message>
    <message>
        <source>There are no keys in this file as Keyfold or Bitwarden writes them.</source>
        <translation>このファイルには、Keyfold または Bitwarden の形式のキーがありません。</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>The export is encrypted by the program that made it.</source>
        <translation>この書き出しファイルは、作成したプログラムによって暗号化されています。</translation>
    </message>
    <message>
        <source>Export it there without a password, and delete that file afterwards.</source>
        <translation>そのプログラムでパスワードなしで書き出し、終わったらそのファイルを削除してください。</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>「%1」という列はありません。</translation>
    </message>
    <message>
        <source>Which column holds the secrets cannot be told.</source>
        <translation>秘密の値が入っている列を判別できません。</translation>
    </message>
    <message>
        <source>Choose it.</source>
        <translation>列を選んでください。</translation>
    </message>
    <message>
        <source>The file holds no keys.</source>
        <translation>このファイルにはキーがありません。</translation>
    </message>
    <message>
        <source>Check that it is the right one.</source>
        <translation>正しいファイルかどうかを確認してください。</translation>
    </message>
    <message>
        <source>The end of this file is missing.</source>
        <translation>このファイルは末尾が欠けています。</translation>
    </message>
    <message>
        <source>Ask for it to be sent again; nothing was taken in.</source>
        <translation>もう一度送ってもらってください。何も取り込んでいません。</translation>
    </message>
    <message>
        <source>The passphrase does not open this file.</source>
        <translation>このパスフレーズではファイルを開けません。</translation>
    </message>
    <message>
        <source>Check the words and their order.</source>
        <translation>単語とその順序を確認してください。</translation>
    </message>
    <message>
        <source>This computer has no keychain that runs.</source>
        <translation>このコンピューターではキーチェーンが動いていません。</translation>
    </message>
    <message>
        <source>Quick unlock needs one, such as GNOME Keyring or KWallet.</source>
        <translation>クイックロック解除には GNOME Keyring や KWallet などが必要です。</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>このコンピューターのキーチェーンはロックされています。</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>ロックを解除してから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer as it should.</source>
        <translation>このコンピューターのキーチェーンが正しく応答しませんでした。</translation>
    </message>
    <message>
        <source>Use the password.</source>
        <translation>パスワードを使ってください。</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The same key for a scanner that types what it reads. Do not photograph this sheet: pictures are copied to places where others can see them.</source>
        <translation>同じ回復キーです。読み取った文字を入力するタイプのスキャナーで使えます。このシートを写真に撮らないでください。写真は、ほかの人の目に触れる場所にコピーされることがあります。</translation>
    </message>
    <message>
        <source>Recovery sheet for %1</source>
        <translation>%1 の回復シート</translation>
    </message>
    <message>
        <source>File: %1
Made on %2</source>
        <translation>ファイル: %1
作成日: %2</translation>
    </message>
    <message>
        <source>This page is a secret. Whoever has it and the file can open the wallet. Keep it on paper alone, where you keep contracts, not beside the computer.</source>
        <translation>このページは秘密です。これとファイルの両方があれば、誰でもウォレットを開けます。紙だけで、コンピューターのそばではなく、契約書と同じ場所に保管してください。</translation>
    </message>
    <message>
        <source>When the password is forgotten</source>
        <translation>パスワードを忘れたとき</translation>
    </message>
    <message>
        <source>1. Open Keyfold and choose the wallet.
2. Choose “Use the recovery sheet”.
3. Type the eight groups. Capital or small letters and dashes do not matter.
4. Choose a new password.</source>
        <translation>1. Keyfold を開き、ウォレットを選びます。
2. 「回復シートを使う」を選びます。
3. 8 組を入力します。大文字と小文字の違いやハイフンの有無は問いません。
4. 新しいパスワードを決めます。</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>回復シート</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>d MMM</source>
        <comment>a week's first day</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>%1. Expires on %2.</source>
        <translation>%1。有効期限: %2。</translation>
    </message>
    <message>
        <source>%1. To be rotated on %2.</source>
        <translation>%1。交換予定: %2。</translation>
    </message>
    <message>
        <source>The access of %1 to %2 ends on %3.</source>
        <translation>%2 に対する %1 のアクセス権は %3 に終了します。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>期限超過</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
    <message>
        <source>%1 dates fall into the week of %2. Some could be done earlier.</source>
        <translation>%2 の週に期日が %1 件重なっています。早めに済ませられるものもあります。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>1 day overdue</source>
        <translation>期限を 1 日超過</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>期限を %n 日超過</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>有効期限切れ</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>有効期限 %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>本番</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>ステージング</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>開発</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金銭</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>個人データ</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>給与</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>Look only: read</source>
        <translation>閲覧のみ: 読み取り</translation>
    </message>
    <message>
        <source>Look and change: read, write</source>
        <translation>閲覧と変更: 読み取り、書き込み</translation>
    </message>
    <message>
        <source>Everything: read, write, admin</source>
        <translation>すべて: 読み取り、書き込み、管理</translation>
    </message>
    <message>
        <source>Made in the provider’s dashboard</source>
        <translation>提供元の管理画面で作成</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>メールで</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>チャットで</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>電話で</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>紙で</translation>
    </message>
    <message>
        <source>By handoff</source>
        <translation>受け渡しで</translation>
    </message>
    <message>
        <source>By import</source>
        <translation>取り込みで</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month</comment>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day</comment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明日</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>%n 日後</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>毎日</translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>%n 日ごと</numerusform>
        </translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>キー 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>キー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>漏えい</translation>
    </message>
    <message>
        <source>Half rotated</source>
        <translation>交換の途中</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>live</source>
        <comment>within a sentence</comment>
        <translation>本番</translation>
    </message>
    <message>
        <source>test</source>
        <comment>within a sentence</comment>
        <translation>テスト</translation>
    </message>
    <message>
        <source>staging</source>
        <comment>within a sentence</comment>
        <translation>ステージング</translation>
    </message>
    <message>
        <source>development</source>
        <comment>within a sentence</comment>
        <translation>開発</translation>
    </message>
    <message>
        <source>read</source>
        <comment>within a sentence</comment>
        <translation>読み取り</translation>
    </message>
    <message>
        <source>write</source>
        <comment>within a sentence</comment>
        <translation>書き込み</translation>
    </message>
    <message>
        <source>admin</source>
        <comment>within a sentence</comment>
        <translation>管理</translation>
    </message>
</context>
<context>
    <name>keyfold::Naming</name>
    <message>
        <source>The name is empty.</source>
        <translation>名前が空です。</translation>
    </message>
    <message>
        <source>The name holds what looks like the key itself, and names are not kept secret.</source>
        <translation>名前にキー本体らしきものが含まれています。名前は秘密として扱われません。</translation>
    </message>
    <message>
        <source>The name does not say what the key is for.</source>
        <translation>名前からは、キーの用途がわかりません。</translation>
    </message>
    <message>
        <source>“%1” says nothing about this key.</source>
        <translation>「%1」では、何のキーかわかりません。</translation>
    </message>
    <message>
        <source>The name does not say whose key it is.</source>
        <translation>名前からは、どこのキーかわかりません。</translation>
    </message>
    <message>
        <source>The name does not say that the key is from %1.</source>
        <translation>名前からは、%1 のキーだとわかりません。</translation>
    </message>
</context>
<context>
    <name>keyfold::desktop::Application</name>
    <message>
        <source>Today’s backup could not be made. %1</source>
        <translation>今日のバックアップを作成できませんでした。%1</translation>
    </message>
    <message>
        <source>Locks in %1:%2</source>
        <comment>minutes:seconds</comment>
        <translation>ロックまで %1:%2</translation>
    </message>
    <message>
        <source>Your half-written key is kept and opens with the wallet.</source>
        <translation>入力途中のキーは保存されており、ウォレットと一緒に開きます。</translation>
    </message>
    <message>
        <source>%1 opens together with the wallet.</source>
        <translation>%1 は、ウォレットを開くと一緒に開きます。</translation>
    </message>
    <message>
        <source>This is a request for a key. Choose the key that answers it, then drop it again.</source>
        <translation>これはキーの依頼です。応えるキーを選んでから、もう一度ドロップしてください。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>It has been 7 days: this time with the password.</source>
        <translation>7 日たちました。今回はパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The computer was restarted: this time with the password.</source>
        <translation>コンピューターが再起動されました。今回はパスワードを入力してください。</translation>
    </message>
    <message>
        <source>The keychain of this computer is not open: this time with the password.</source>
        <translation>このコンピューターのキーチェーンが開いていません。今回はパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Quick unlock with this computer was removed elsewhere. Unlock with the password.</source>
        <translation>このコンピューターのクイックロック解除は、ほかの場所で削除されました。パスワードでロックを解除してください。</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read. Choose a file, not a folder or a device.</source>
        <translation>%1 は読み取れるファイルではありません。フォルダーやデバイスではなく、ファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>keyfold::desktop::Tray</name>
    <message>
        <source>Open Keyfold</source>
        <translation>Keyfold を開く</translation>
    </message>
    <message>
        <source>%1 – Keyfold</source>
        <translation>%1 – Keyfold</translation>
    </message>
</context>
<context>
    <name>keyfold::health_rules::Health</name>
    <message>
        <source>Rotation overdue</source>
        <translation>交換の期限超過</translation>
    </message>
    <message>
        <source>It was due yesterday.</source>
        <translation>昨日が期限でした。</translation>
    </message>
    <message numerus="yes">
        <source>It was due %n days ago.</source>
        <translation>
            <numerusform>期限は %n 日前でした。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate it.</source>
        <translation>交換してください。</translation>
    </message>
    <message>
        <source>Rotation due soon</source>
        <translation>交換の期限が近い</translation>
    </message>
    <message>
        <source>It is due today.</source>
        <translation>今日が期限です。</translation>
    </message>
    <message>
        <source>It is due tomorrow.</source>
        <translation>明日が期限です。</translation>
    </message>
    <message numerus="yes">
        <source>It is due in %n days.</source>
        <translation>
            <numerusform>あと %n 日で期限です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan to rotate it.</source>
        <translation>交換の予定を立ててください。</translation>
    </message>
    <message>
        <source>Rotation put off</source>
        <translation>交換を後回しにしています</translation>
    </message>
    <message>
        <source>Until %1: %2.</source>
        <translation>%1 まで: %2。</translation>
    </message>
    <message>
        <source>Rotate it on that day.</source>
        <translation>その日に交換してください。</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>有効期限切れ</translation>
    </message>
    <message>
        <source>The provider has not taken it since yesterday.</source>
        <translation>昨日から提供元で使えなくなっています。</translation>
    </message>
    <message numerus="yes">
        <source>The provider has not taken it for %n days.</source>
        <translation>
            <numerusform>%n 日前から提供元で使えなくなっています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate it, or revoke it.</source>
        <translation>交換するか、失効させてください。</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>有効期限が近い</translation>
    </message>
    <message>
        <source>The provider takes it for the last time today.</source>
        <translation>提供元で使えるのは今日までです。</translation>
    </message>
    <message>
        <source>The provider takes it until tomorrow.</source>
        <translation>提供元で使えるのは明日までです。</translation>
    </message>
    <message numerus="yes">
        <source>The provider takes it for %n days more.</source>
        <translation>
            <numerusform>提供元で使えるのはあと %n 日です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate it before that.</source>
        <translation>その前に交換してください。</translation>
    </message>
    <message>
        <source>Never replaced</source>
        <translation>一度も交換していない</translation>
    </message>
    <message>
        <source>It does not expire and has no rotation policy.</source>
        <translation>有効期限も交換の決まりもありません。</translation>
    </message>
    <message>
        <source>Set how often to rotate it.</source>
        <translation>交換の間隔を設定してください。</translation>
    </message>
    <message>
        <source>Rotation half done</source>
        <translation>交換の途中</translation>
    </message>
    <message>
        <source>It was started today.</source>
        <translation>今日始めました。</translation>
    </message>
    <message>
        <source>It was started yesterday.</source>
        <translation>昨日始めました。</translation>
    </message>
    <message numerus="yes">
        <source>It was started %n days ago.</source>
        <translation>
            <numerusform>%n 日前に始めました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the places over, and finish it.</source>
        <translation>使用場所を新しいキーに切り替え、完了してください。</translation>
    </message>
    <message>
        <source>Old value not revoked</source>
        <translation>古い値を失効させていない</translation>
    </message>
    <message>
        <source>Version %1 may still work at the provider.</source>
        <translation>バージョン %1 は、提供元でまだ有効かもしれません。</translation>
    </message>
    <message>
        <source>Revoke it there, and note that.</source>
        <translation>提供元で失効させ、そのことを記録してください。</translation>
    </message>
    <message>
        <source>Came by e-mail</source>
        <translation>メールで受け取った</translation>
    </message>
    <message>
        <source>Came by chat</source>
        <translation>チャットで受け取った</translation>
    </message>
    <message>
        <source>Came by phone</source>
        <translation>電話で受け取った</translation>
    </message>
    <message>
        <source>Incident open</source>
        <translation>インシデントが進行中</translation>
    </message>
    <message>
        <source>Every step is done.</source>
        <translation>すべてのステップが完了しています。</translation>
    </message>
    <message>
        <source>One step is not done.</source>
        <translation>1 件のステップが未完了です。</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are not done.</source>
        <translation>
            <numerusform>%n 件のステップが未完了です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation>終了してください。</translation>
    </message>
    <message>
        <source>Go on with its steps.</source>
        <translation>残りのステップを進めてください。</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>漏えい</translation>
    </message>
    <message>
        <source>Somebody else may be using it.</source>
        <translation>ほかの誰かが使っているおそれがあります。</translation>
    </message>
    <message>
        <source>Rotate it now, and revoke the old value.</source>
        <translation>今すぐ交換し、古い値を失効させてください。</translation>
    </message>
    <message>
        <source>Lies about in the open</source>
        <translation>人目に触れる場所にある</translation>
    </message>
    <message>
        <source>A scan on %1 found it in %2.</source>
        <translation>%1 のスキャンで %2 から見つかりました。</translation>
    </message>
    <message>
        <source>Rotate it, and take it out of there.</source>
        <translation>交換し、そこから取り除いてください。</translation>
    </message>
    <message>
        <source>Others may have read it on its way.</source>
        <translation>届くまでに誰かに読まれたおそれがあります。</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>秘密鍵</translation>
    </message>
    <message>
        <source>Whoever gets the file can use it where it has no passphrase.</source>
        <translation>パスフレーズがなければ、ファイルを手に入れた人は誰でも使えます。</translation>
    </message>
    <message>
        <source>Give it a passphrase, and keep that as a field of its own.</source>
        <translation>パスフレーズを設定し、別の項目として保管してください。</translation>
    </message>
    <message>
        <source>The name could say more</source>
        <translation>もっとわかりやすい名前にできる</translation>
    </message>
    <message>
        <source>Call it “%1”.</source>
        <translation>「%1」にしてください。</translation>
    </message>
    <message>
        <source>Nobody looks after it</source>
        <translation>管理者がいない</translation>
    </message>
    <message>
        <source>Note who does.</source>
        <translation>管理者を記録してください。</translation>
    </message>
    <message>
        <source>Where it is used is not noted</source>
        <translation>使用場所の記録がない</translation>
    </message>
    <message>
        <source>Note the places, so that it can be rotated.</source>
        <translation>交換できるよう、使用場所を記録してください。</translation>
    </message>
    <message>
        <source>May do more than it needs</source>
        <translation>必要以上の権限がある</translation>
    </message>
    <message>
        <source>It is for reading, and may change things.</source>
        <translation>読み取り用なのに、変更もできます。</translation>
    </message>
    <message>
        <source>Make a key that may only read.</source>
        <translation>読み取りしかできないキーを作ってください。</translation>
    </message>
    <message>
        <source>Was given more than it needs</source>
        <translation>必要以上の権限が与えられている</translation>
    </message>
    <message>
        <source>It does not need %1.</source>
        <translation>%1 は必要ありません。</translation>
    </message>
    <message>
        <source>Take that away at the provider, or make a key without it.</source>
        <translation>提供元でその権限を外すか、それを含まないキーを作ってください。</translation>
    </message>
    <message>
        <source>May do less than it needs</source>
        <translation>必要な権限が足りない</translation>
    </message>
    <message>
        <source>It was not given %1.</source>
        <translation>%1 が与えられていません。</translation>
    </message>
    <message>
        <source>Give it that at the provider, or note that it is not needed.</source>
        <translation>提供元でその権限を追加するか、不要であることを記録してください。</translation>
    </message>
    <message>
        <source>What it may do is not noted</source>
        <translation>できることの記録がない</translation>
    </message>
    <message>
        <source>Note its scopes, so that a leak can be judged.</source>
        <translation>漏えいの影響を判断できるよう、権限範囲を記録してください。</translation>
    </message>
    <message>
        <source>Works from anywhere</source>
        <translation>どこからでも使える</translation>
    </message>
    <message>
        <source>%1 can limit it to addresses.</source>
        <translation>%1 では、使えるアドレスを制限できます。</translation>
    </message>
    <message>
        <source>List the addresses that use it, there and here.</source>
        <translation>使用するアドレスを、提供元とここの両方に登録してください。</translation>
    </message>
    <message>
        <source>Its allowlist lets everybody in</source>
        <translation>許可アドレスがすべてを許している</translation>
    </message>
    <message>
        <source>%1 is every address there is.</source>
        <translation>%1 はすべてのアドレスを意味します。</translation>
    </message>
    <message>
        <source>List the addresses that use it.</source>
        <translation>使用するアドレスを登録してください。</translation>
    </message>
    <message>
        <source>Its allowlist is wide</source>
        <translation>許可アドレスの範囲が広い</translation>
    </message>
    <message>
        <source>%1 is more than a business has.</source>
        <translation>%1 は、1 つの会社が持つ範囲を超えています。</translation>
    </message>
    <message>
        <source>Its allowlist names your own network</source>
        <translation>許可アドレスが社内ネットワークのもの</translation>
    </message>
    <message>
        <source>The provider never sees %1, which is an address within a network.</source>
        <translation>%1 はネットワーク内のアドレスなので、提供元からは見えません。</translation>
    </message>
    <message>
        <source>List the address by which your network is known outside.</source>
        <translation>外部から見える、お使いのネットワークのアドレスを登録してください。</translation>
    </message>
    <message>
        <source>Value used twice</source>
        <translation>値が重複している</translation>
    </message>
    <message>
        <source>The same value is stored as %1.</source>
        <translation>同じ値が %1 として保存されています。</translation>
    </message>
    <message>
        <source>Make a key of its own for each use.</source>
        <translation>用途ごとに別のキーを作ってください。</translation>
    </message>
    <message>
        <source>Same value in two environments</source>
        <translation>2 つの環境で同じ値</translation>
    </message>
    <message>
        <source>It is %1 here and %2 in %3.</source>
        <translation>ここでは %1、%3 では %2 です。</translation>
    </message>
    <message>
        <source>Make one key for each environment.</source>
        <translation>環境ごとにキーを作ってください。</translation>
    </message>
    <message>
        <source>Used in several places</source>
        <translation>複数の場所で使っている</translation>
    </message>
    <message numerus="yes">
        <source>It is used in %n places, which all stop when it leaks.</source>
        <translation>
            <numerusform>%n か所で使われていて、漏えいするとすべて止まります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a key of its own for each place.</source>
        <translation>使用場所ごとに別のキーを作ってください。</translation>
    </message>
    <message>
        <source>Known to somebody who left</source>
        <translation>離れた相手が知っている</translation>
    </message>
    <message>
        <source>%1 knows the value.</source>
        <translation>%1 が値を知っています。</translation>
    </message>
    <message>
        <source>Lent for longer than agreed</source>
        <translation>約束の期間を過ぎて貸している</translation>
    </message>
    <message>
        <source>%1 was to have it until %2.</source>
        <translation>%1 に貸す期限は %2 でした。</translation>
    </message>
    <message>
        <source>End the grant, and rotate it.</source>
        <translation>アクセス権を終了し、キーを交換してください。</translation>
    </message>
    <message>
        <source>A loan ends soon</source>
        <translation>貸し出しの終了が近い</translation>
    </message>
    <message>
        <source>%1 has it for the last day today.</source>
        <translation>%1 が持てるのは今日までです。</translation>
    </message>
    <message>
        <source>%1 has it until tomorrow.</source>
        <translation>%1 が持てるのは明日までです。</translation>
    </message>
    <message numerus="yes">
        <source>%1 has it for %n days more.</source>
        <translation>
            <numerusform>%1 が持てるのはあと %n 日です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it longer, or rotate the key then.</source>
        <translation>期間を延ばすか、その時点でキーを交換してください。</translation>
    </message>
    <message>
        <source>Given to several</source>
        <translation>複数の相手に渡している</translation>
    </message>
    <message numerus="yes">
        <source>%n have it, so that a misuse is nobody's.</source>
        <translation>
            <numerusform>%n 人が持っているため、悪用されても誰によるものかわかりません。</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a key of its own for each.</source>
        <translation>相手ごとに別のキーを作ってください。</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ActionRow</name>
    <message>
        <source>%1: %2</source>
        <comment>Remove: Tomás</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::AddPersonForm</name>
    <message>
        <source>Add a person, an agency or a company</source>
        <translation>人、代理店、会社を追加</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Bright Agency</source>
        <translation>ブライト広告代理店</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>省略可</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::AskStep</name>
    <message>
        <source>The key for the newsletter, live, to send only</source>
        <translation>ニュースレター用のキー、本番、送信のみ</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>何が必要ですか？</translation>
    </message>
    <message>
        <source>Whom do you ask?</source>
        <translation>誰に依頼しますか？</translation>
    </message>
    <message>
        <source>Ask for a key</source>
        <translation>キーを依頼</translation>
    </message>
    <message>
        <source>Who answers with Keyfold or an age program sends it sealed, so that only this wallet opens it.</source>
        <translation>相手が Keyfold か age 対応プログラムで返信すると、暗号化されて届き、このウォレットでしか開けません。</translation>
    </message>
    <message>
        <source>Somebody who is not in People</source>
        <translation>「相手」にいない人</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::Chip</name>
    <message>
        <source>Press Delete to remove it</source>
        <translation>Delete キーを押すと削除できます</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ChooseHandoffStep</name>
    <message>
        <source>Use a key file</source>
        <translation>キーファイルを使う</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>The words that you were told</source>
        <translation>伝えられた単語</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Open a handoff</source>
        <translation>受け渡しを開く</translation>
    </message>
    <message>
        <source>Choose the file that you were sent, or drop it onto this window. Nothing is taken in before you have seen what is inside.</source>
        <translation>受け取ったファイルを選ぶか、このウィンドウにドロップしてください。中身を確認するまで、何も取り込まれません。</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>ファイル未選択</translation>
    </message>
    <message>
        <source>A file that ends in .age, or the text of one</source>
        <translation>.age で終わるファイル、またはそのテキスト</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ChooseImportStep</name>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>キーを取り込む</translation>
    </message>
    <message>
        <source>Choose a file, or drop it onto this window. You see what would come in before anything is saved.</source>
        <translation>ファイルを選ぶか、このウィンドウにドロップしてください。保存する前に、取り込む内容を確認できます。</translation>
    </message>
    <message>
        <source>A file that another program wrote</source>
        <translation>別のプログラムが書き出したファイル</translation>
    </message>
    <message>
        <source>A .env file, a table (CSV), an export of KeePassXC, Bitwarden, 1Password or Keyfold</source>
        <translation>.env ファイル、表 (CSV)、KeePassXC・Bitwarden・1Password・Keyfold の書き出しファイル</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ColumnsStep</name>
    <message>
        <source>Say which column is what</source>
        <translation>各列の内容を指定</translation>
    </message>
    <message>
        <source>A name and a secret value are needed. What may be a secret is not shown here.</source>
        <translation>名前と秘密の値が必要です。秘密かもしれないものは、ここには表示しません。</translation>
    </message>
    <message>
        <source>What the column %1 holds</source>
        <translation>列 %1 の内容</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>列 %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::Commands</name>
    <message>
        <source>New wallet</source>
        <translation>新しいウォレット</translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation>別のウォレットを開く</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Edit key</source>
        <translation>キーを編集</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>値をコピー</translation>
    </message>
    <message>
        <source>Reveal value</source>
        <translation>値を表示</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>キーを削除</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>キーを交換</translation>
    </message>
    <message>
        <source>Report a leak</source>
        <translation>漏えいを報告</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>People</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>元の場所に戻る</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>次のペイン</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>前のペイン</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Hand off key</source>
        <translation>キーを受け渡す</translation>
    </message>
    <message>
        <source>Open a handoff</source>
        <translation>受け渡しを開く</translation>
    </message>
    <message>
        <source>Ask for a key</source>
        <translation>キーを依頼</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>キーを取り込む</translation>
    </message>
    <message>
        <source>Export and print</source>
        <translation>書き出しと印刷</translation>
    </message>
    <message>
        <source>Copy as NAME=value</source>
        <translation>NAME=値 としてコピー</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>クリップボードを消去</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>このページのヘルプ</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>メニューバー</translation>
    </message>
    <message>
        <source>&amp;Wallet</source>
        <translation>ウォレット(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>Copy as Authorization header</source>
        <translation>Authorization ヘッダーとしてコピー</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ConsoleStep</name>
    <message>
        <source>Open the page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Opens %1 in your browser.</source>
        <translation>ブラウザーで %1 を開きます。</translation>
    </message>
    <message>
        <source>Which page that is has not been noted. Go there as you always do.</source>
        <translation>どのページかは記録されていません。いつもの方法で開いてください。</translation>
    </message>
    <message>
        <source>Revoke the old key</source>
        <translation>古いキーを失効させる</translation>
    </message>
    <message>
        <source>Delete or revoke the old key at %1. From then on it is worth nothing to anybody.</source>
        <translation>%1 で古いキーを削除するか失効させてください。それ以降、古いキーは誰にも使えなくなります。</translation>
    </message>
    <message>
        <source>This cannot be taken back there. What still uses the old key stops working.</source>
        <translation>提供元では取り消せません。古いキーをまだ使っているものは動かなくなります。</translation>
    </message>
    <message>
        <source>Make a new key at %1</source>
        <translation>%1 で新しいキーを作る</translation>
    </message>
    <message>
        <source>Give it the same rights as the old one, or fewer. Leave the old one as it is until the new one is in place.</source>
        <translation>権限は古いキーと同じか、それより少なくします。新しいキーを設定し終えるまで、古いキーはそのままにしてください。</translation>
    </message>
    <message>
        <source>%1 keeps one key at a time: as soon as you make the new one, the old one stops. Choose a quiet hour.</source>
        <translation>%1 では一度に 1 つのキーしか持てません。新しいキーを作るとすぐに古いキーは使えなくなります。影響の少ない時間帯を選んでください。</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::CountCard</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>Soon: 5, a risk that grows</comment>
        <translation>%1: %2、%3</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::DateField</name>
    <message>
        <source>Year-month-day, like %1</source>
        <translation>年-月-日（例: %1）</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::DuePage</name>
    <message>
        <source>Due keys</source>
        <translation>期限のあるキー</translation>
    </message>
    <message>
        <source>Nothing falls due in the next 90 days</source>
        <translation>今後 90 日間に期限が来るものはありません</translation>
    </message>
    <message>
        <source>A key comes up here when its rotation is planned or it expires.</source>
        <translation>交換の予定日や有効期限があるキーは、ここに表示されます。</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::EditPersonForm</name>
    <message>
        <source>Change what is known of them</source>
        <translation>相手の情報を変更</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>省略可</translation>
    </message>
    <message>
        <source>The line that begins with age1</source>
        <translation>age1 で始まる行</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Public key for handoffs (may be left out)</source>
        <translation>受け渡し用の公開鍵（省略可）</translation>
    </message>
    <message>
        <source>This is not a whole public key. One begins with age1 and has 62 letters and digits; paste it as it was sent.</source>
        <translation>公開鍵が完全ではありません。公開鍵は age1 で始まる 62 文字の英数字です。送られたとおりに貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::EditorPart</name>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ExportController</name>
    <message>
        <source>Save the rules</source>
        <translation>規則を保存</translation>
    </message>
    <message>
        <source>Save the key register</source>
        <translation>キー台帳を保存</translation>
    </message>
    <message>
        <source>rules for keys.pdf</source>
        <comment>file name</comment>
        <translation>キーの規則.pdf</translation>
    </message>
    <message>
        <source>key register.pdf</source>
        <comment>file name</comment>
        <translation>キー台帳.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>key register.csv</source>
        <comment>file name</comment>
        <translation>キー台帳.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>表 (*.csv)</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>カレンダーを保存</translation>
    </message>
    <message>
        <source>keyfold.ics</source>
        <comment>file name</comment>
        <translation>keyfold.ics</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>カレンダー (*.ics)</translation>
    </message>
    <message>
        <source>Choose a key in the list first, then hand that one off.</source>
        <translation>先に一覧でキーを選び、それを受け渡してください。</translation>
    </message>
    <message>
        <source>Export in the clear</source>
        <translation>暗号化せずに書き出す</translation>
    </message>
    <message>
        <source>keys.%1</source>
        <comment>file name</comment>
        <translation>キー.%1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Write values in the clear?</source>
        <translation>値を暗号化せずに書き出しますか？</translation>
    </message>
    <message>
        <source>Anyone who finds %1 can use this key, now and from every backup of it. That it was exported is noted in History.</source>
        <translation>%1 を見つけた人は、今もバックアップからも、このキーを使えます。書き出したことは履歴に残ります。</translation>
    </message>
    <message>
        <source>Anyone who finds %1 can use every key of this wallet, now and from every backup of it. That they were exported is noted in History.</source>
        <translation>%1 を見つけた人は、今もバックアップからも、このウォレットのすべてのキーを使えます。書き出したことは履歴に残ります。</translation>
    </message>
    <message>
        <source>Keep them locked</source>
        <translation>暗号化したままにする</translation>
    </message>
    <message>
        <source>One key is in %1, in the clear. Delete the file as soon as it has done its work.</source>
        <translation>キー 1 件が暗号化されずに %1 にあります。用が済んだらすぐにファイルを削除してください。</translation>
    </message>
    <message numerus="yes">
        <source>%n keys are in %1, in the clear. Delete the file as soon as it has done its work.</source>
        <translation>
            <numerusform>キー %n 件が暗号化されずに %1 にあります。用が済んだらすぐにファイルを削除してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ExportPage</name>
    <message>
        <source>Take something out of the wallet</source>
        <translation>ウォレットから取り出す</translation>
    </message>
    <message>
        <source>Without any value of a key</source>
        <translation>キーの値を含まないもの</translation>
    </message>
    <message>
        <source>Values in the clear</source>
        <translation>暗号化されていない値</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Key register</source>
        <translation>キー台帳</translation>
    </message>
    <message>
        <source>Every key with what it is for, where it is used, who has it and what is due: for the accountant or the insurer.</source>
        <translation>すべてのキーの用途、使用場所、渡した相手、期日の一覧です。会計担当や保険会社向けです。</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>印刷</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>表</translation>
    </message>
    <message>
        <source>Rules for staff</source>
        <translation>スタッフ向けの規則</translation>
    </message>
    <message>
        <source>One page about how keys are handled here, made from your settings.</source>
        <translation>ここでのキーの扱い方を、設定をもとに 1 ページにまとめます。</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>カレンダー</translation>
    </message>
    <message>
        <source>When keys are to be rotated and when they expire. Saved over the one from last time, it brings that up to date.</source>
        <translation>キーの交換日と有効期限です。前回のファイルに上書き保存すると、内容が更新されます。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Settings file (.env)</source>
        <translation>設定ファイル (.env)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>表 (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Anyone who finds the file can use these keys. A handoff file is as quick and stays locked.</source>
        <translation>ファイルを見つけた人は、これらのキーを使えます。受け渡しファイルなら手間は同じで、暗号化されたままです。</translation>
    </message>
    <message>
        <source>Which keys</source>
        <translation>対象のキー</translation>
    </message>
    <message>
        <source>As</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Hand off instead</source>
        <translation>代わりに受け渡す</translation>
    </message>
    <message>
        <source>Export in the clear…</source>
        <translation>暗号化せずに書き出す…</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 だけ</translation>
    </message>
    <message>
        <source>All keys of the wallet</source>
        <translation>ウォレットのすべてのキー</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::FirstKeyView</name>
    <message>
        <source>Add key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>キーを貼り付け</translation>
    </message>
    <message>
        <source>The value goes in first and is never shown unless you ask. Takes half a minute.</source>
        <translation>最初に値を入れます。値は、表示を選ばないかぎり画面に出ません。30 秒ほどで終わります。</translation>
    </message>
    <message>
        <source>Add your first key</source>
        <translation>最初のキーを追加</translation>
    </message>
    <message>
        <source>Start with the one that could cost you most: payments, mail, your shop.</source>
        <translation>被害がいちばん大きくなりそうなものから始めましょう。決済、メール、ショップなどです。</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::FirstSteps</name>
    <message>
        <source>1. Paste a key</source>
        <translation>1. キーを貼り付ける</translation>
    </message>
    <message>
        <source>Keyfold tells what it is and proposes a name. Takes half a minute.</source>
        <translation>何のキーかを Keyfold が見分け、名前を提案します。30 秒ほどで終わります。</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>2. Say who else has it</source>
        <translation>2. ほかに持っている相手を記録する</translation>
    </message>
    <message>
        <source>An agency, a bookkeeper: when they leave, you see at once what to replace.</source>
        <translation>代理店や経理担当など。離れるときに、何を交換すべきかがすぐにわかります。</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>相手を追加</translation>
    </message>
    <message>
        <source>3. See what is risky</source>
        <translation>3. リスクを確認する</translation>
    </message>
    <message>
        <source>Too much allowed, used twice, never replaced: Health says it, worst first.</source>
        <translation>強すぎる権限、使い回し、一度も交換していないキー。「健全性」に重要な順に表示されます。</translation>
    </message>
    <message>
        <source>Open Health</source>
        <translation>健全性を開く</translation>
    </message>
    <message>
        <source>Add your first key</source>
        <translation>最初のキーを追加</translation>
    </message>
    <message>
        <source>Start with the one that could cost you most: payments, mail, your shop.</source>
        <translation>被害がいちばん大きくなりそうなものから始めましょう。決済、メール、ショップなどです。</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::GiveForm</name>
    <message>
        <source>Note who has a key</source>
        <translation>キーを渡した相手を記録</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>記録する</translation>
    </message>
    <message>
        <source>A name; a new one is added</source>
        <translation>名前（新しい名前は追加されます）</translation>
    </message>
    <message>
        <source>Part of the key’s name</source>
        <translation>キーの名前の一部</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Until (may be left out)</source>
        <translation>終了日（省略可）</translation>
    </message>
    <message>
        <source>How they got it</source>
        <translation>渡した方法</translation>
    </message>
    <message>
        <source>Say who has it.</source>
        <translation>誰が持っているかを入力してください。</translation>
    </message>
    <message>
        <source>Choose one of your keys.</source>
        <translation>キーを選んでください。</translation>
    </message>
    <message>
        <source>That is not a date. Write it like 2026-12-31.</source>
        <translation>日付として読み取れません。2026-12-31 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffAside</name>
    <message>
        <source>What %1 gets</source>
        <translation>%1 に渡すもの</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>The values, and what they may do.</source>
        <translation>値と、それでできること。</translation>
    </message>
    <message>
        <source>No notes, no places of use, no history, no other people.</source>
        <translation>メモ、使用場所、履歴、ほかの相手は含まれません。</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a message</comment>
        <translation>「%1」</translation>
    </message>
    <message>
        <source>Until %1. You are reminded to rotate then.</source>
        <translation>%1 まで。その日に交換をお知らせします。</translation>
    </message>
    <message>
        <source>Without an end.</source>
        <translation>期限なし。</translation>
    </message>
    <message>
        <source>Noted in History and under %1.</source>
        <translation>履歴と %1 に記録します。</translation>
    </message>
    <message>
        <source>Opens with their key, in Keyfold or any age program.</source>
        <translation>相手のキーで、Keyfold や age 対応プログラムで開けます。</translation>
    </message>
    <message>
        <source>Opens in a browser with the passphrase, without a network.</source>
        <translation>ブラウザーでパスフレーズを使って開けます。ネットワークは不要です。</translation>
    </message>
    <message>
        <source>Opens with the passphrase, in Keyfold or any age program.</source>
        <translation>パスフレーズで、Keyfold や age 対応プログラムで開けます。</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffController</name>
    <message>
        <source>No browser could be opened. Go to %1 yourself.</source>
        <translation>ブラウザーを開けませんでした。%1 を直接開いてください。</translation>
    </message>
    <message>
        <source>The folder could not be shown. It is %1.</source>
        <translation>フォルダーを表示できませんでした。場所は %1 です。</translation>
    </message>
    <message>
        <source>the passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>Open somebody’s request</source>
        <translation>相手の依頼を開く</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>This file is not a request for keys. Ask for it again, or paste their public key.</source>
        <translation>これはキーの依頼ファイルではありません。もう一度送ってもらうか、相手の公開鍵を貼り付けてください。</translation>
    </message>
    <message>
        <source>Save the handoff</source>
        <translation>受け渡しファイルを保存</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web ページ (*.html)</translation>
    </message>
    <message>
        <source>Encrypted file (*.age)</source>
        <translation>暗号化ファイル (*.age)</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffFileStep</name>
    <message>
        <source>A file, for Keyfold or any age program</source>
        <translation>ファイル（Keyfold や age 対応プログラム用）</translation>
    </message>
    <message>
        <source>The same as text, for a chat</source>
        <translation>同じ内容のテキスト（チャット用）</translation>
    </message>
    <message>
        <source>A page that opens in any browser</source>
        <translation>どのブラウザーでも開けるページ</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Change the file’s name or folder</source>
        <translation>ファイルの名前やフォルダーを変更</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>ファイルを保存</translation>
    </message>
    <message>
        <source>It is encrypted, so it may travel by e-mail or chat. Nothing has been written or noted so far.</source>
        <translation>暗号化されているので、メールやチャットで送れます。まだ何も書き込まず、記録もしていません。</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffKeysStep</name>
    <message>
        <source>Make a new key for them instead?</source>
        <translation>代わりに相手専用の新しいキーを作りますか？</translation>
    </message>
    <message>
        <source>They can have a key of their own. Then you can end it without touching yours.</source>
        <translation>相手専用のキーなら、後で自分のキーに触れずに終了できます。</translation>
    </message>
    <message>
        <source>Or hand over this one</source>
        <translation>またはこのキーを渡す</translation>
    </message>
    <message numerus="yes">
        <source>Or hand over %n keys as they are</source>
        <translation>
            <numerusform>または %n 件のキーをそのまま渡す</numerusform>
        </translation>
    </message>
    <message>
        <source>A key of their own</source>
        <translation>相手専用のキー</translation>
    </message>
    <message>
        <source>A key of their own at %1</source>
        <translation>%1 で作る相手専用のキー</translation>
    </message>
    <message>
        <source>Make it there with the rights they need, then add it here and hand that one over. Opens %1 in your browser.</source>
        <translation>そこで必要な権限のキーを作り、ここに追加して渡してください。ブラウザーで %1 を開きます。</translation>
    </message>
    <message>
        <source>Make it at the provider with the rights they need, then add it here and hand that one over.</source>
        <translation>提供元で必要な権限のキーを作り、ここに追加して渡してください。</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>ページを開く</translation>
    </message>
    <message>
        <source>Add the new key</source>
        <translation>新しいキーを追加</translation>
    </message>
    <message>
        <source>Hand over %1 of %2</source>
        <translation>%2 の %1 を渡す</translation>
    </message>
    <message>
        <source>Used in %1. When they are to lose it, that has to be changed too.</source>
        <translation>%1 で使用中。相手から取り上げるときは、そこも変更が必要です。</translation>
    </message>
    <message>
        <source>Known to %1 already.</source>
        <translation>%1 にはすでに渡しています。</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffPage</name>
    <message>
        <source>Hand off</source>
        <translation>受け渡し</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>You asked for: %1</source>
        <translation>ご依頼のもの: %1</translation>
    </message>
    <message>
        <source>they</source>
        <comment>the person who gets a key</comment>
        <translation>相手</translation>
    </message>
    <message>
        <source>Hand off to %1</source>
        <translation>%1 に受け渡す</translation>
    </message>
    <message>
        <source>All keys › %1</source>
        <translation>すべてのキー › %1</translation>
    </message>
    <message>
        <source>Choose the keys</source>
        <translation>キーを選ぶ</translation>
    </message>
    <message>
        <source>Choose who gets them</source>
        <translation>渡す相手を選ぶ</translation>
    </message>
    <message>
        <source>%1, by passphrase</source>
        <translation>%1、パスフレーズで</translation>
    </message>
    <message>
        <source>%1, by public key</source>
        <translation>%1、公開鍵で</translation>
    </message>
    <message>
        <source>Say what for</source>
        <translation>用途を伝える</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>期限なし</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>ファイルを保存</translation>
    </message>
    <message>
        <source>Tell the passphrase</source>
        <translation>パスフレーズを伝える</translation>
    </message>
    <message>
        <source>Send the file</source>
        <translation>ファイルを送る</translation>
    </message>
    <message>
        <source>By another way than the file</source>
        <translation>ファイルとは別の方法で</translation>
    </message>
    <message>
        <source>By any way</source>
        <translation>どの方法でも</translation>
    </message>
    <message>
        <source>Hand over as it is</source>
        <translation>そのまま渡す</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>After Done the passphrase cannot be shown again.</source>
        <translation>完了すると、パスフレーズは二度と表示できません。</translation>
    </message>
    <message>
        <source>Values leave the wallet in this step.</source>
        <translation>このステップで値がウォレットの外に出ます。</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffPersonStep</name>
    <message>
        <source>With a passphrase that I tell them</source>
        <translation>自分が伝えるパスフレーズで</translation>
    </message>
    <message>
        <source>For their public key</source>
        <translation>相手の公開鍵で</translation>
    </message>
    <message>
        <source>Take it from their request</source>
        <translation>相手の依頼から読み込む</translation>
    </message>
    <message>
        <source>A name; a new one is added to People</source>
        <translation>名前（新しい人は「相手」に追加）</translation>
    </message>
    <message>
        <source>Their public key</source>
        <translation>相手の公開鍵</translation>
    </message>
    <message>
        <source>The line that begins with age1</source>
        <translation>age1 で始まる行</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>渡す相手</translation>
    </message>
    <message>
        <source>What does the file open with?</source>
        <translation>ファイルを開く方法は？</translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation>誰に渡しますか？</translation>
    </message>
    <message>
        <source>They are noted under People, so that you see what to replace when they leave.</source>
        <translation>「相手」に記録されるので、その人が離れたときに交換すべきものがわかります。</translation>
    </message>
    <message>
        <source>“%1” is new, and is added to People.</source>
        <translation>「%1」は新しい名前なので、「相手」に追加します。</translation>
    </message>
    <message>
        <source>Say who gets it.</source>
        <translation>渡す相手を入力してください。</translation>
    </message>
    <message>
        <source>This public key is of a later kind, which this Keyfold does not know. Ask for one of the ordinary kind.</source>
        <translation>この公開鍵は新しい種類のもので、この Keyfold では使えません。通常の種類のものを依頼してください。</translation>
    </message>
    <message>
        <source>This is not a whole public key. One begins with age1 and has 62 letters and digits; paste it as it was sent.</source>
        <translation>公開鍵が完全ではありません。公開鍵は age1 で始まる 62 文字の英数字です。送られたとおりに貼り付けてください。</translation>
    </message>
    <message>
        <source>Remember this public key for %1</source>
        <translation>この公開鍵を %1 の公開鍵として記憶</translation>
    </message>
    <message>
        <source>Remember this public key for %1, in the place of the other one</source>
        <translation>この公開鍵を、別の公開鍵に代えて %1 の公開鍵として記憶</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffTellStep</name>
    <message>
        <source>Passphrase, seven words on the screen</source>
        <translation>パスフレーズ（画面に 7 単語）</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>パスフレーズ</translation>
    </message>
    <message>
        <source>shown this once, kept nowhere</source>
        <translation>表示は一度だけ、どこにも保存しません</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>パスフレーズをコピー</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>フォルダーを表示</translation>
    </message>
    <message>
        <source>How do you tell it?</source>
        <translation>どうやって伝えますか？</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>電話で</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>対面で</translation>
    </message>
    <message>
        <source>Tell %1 the passphrase</source>
        <translation>%1 にパスフレーズを伝える</translation>
    </message>
    <message>
        <source>Call, or say it face to face. Whoever reads the message with the file must not find the passphrase beside it.</source>
        <translation>電話か対面で伝えてください。ファイルの付いたメッセージを読む人に、パスフレーズまで見られてはいけません。</translation>
    </message>
    <message>
        <source>Send %1 the file</source>
        <translation>%1 にファイルを送る</translation>
    </message>
    <message>
        <source>It opens with their key alone, so it may travel by e-mail or chat.</source>
        <translation>相手のキーでしか開けないので、メールやチャットで送れます。</translation>
    </message>
    <message>
        <source>Encrypted, %1</source>
        <translation>暗号化済み、%1</translation>
    </message>
    <message>
        <source>Keyfold was locked meanwhile, and the passphrase is gone. If it has not been told yet, delete the file and hand over once more.</source>
        <translation>途中で Keyfold がロックされ、パスフレーズは失われました。まだ伝えていなければ、ファイルを削除して、もう一度受け渡してください。</translation>
    </message>
    <message>
        <source>In another messenger</source>
        <translation>別のメッセンジャーで</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffWordsStep</name>
    <message>
        <source>What it is for, and what they should know</source>
        <translation>用途と、相手に知っておいてほしいこと</translation>
    </message>
    <message>
        <source>Until (may be left out)</source>
        <translation>終了日（省略可）</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>1 年</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n 日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Until %n days from today</source>
        <translation>
            <numerusform>今日から %n 日後まで</numerusform>
        </translation>
    </message>
    <message>
        <source>A line to them</source>
        <translation>相手へのひとこと</translation>
    </message>
    <message>
        <source>Your name, as they know you</source>
        <translation>あなたの名前（相手が知っている名前）</translation>
    </message>
    <message>
        <source>What for, and until when?</source>
        <translation>用途と期限は？</translation>
    </message>
    <message>
        <source>On that day Keyfold reminds you to rotate the key. What you write here is in the file with it.</source>
        <translation>その日に、キーの交換を Keyfold がお知らせします。ここに書いた内容はファイルに含まれます。</translation>
    </message>
    <message>
        <source>That day is over. Choose a later one.</source>
        <translation>その日は過ぎています。後の日付を選んでください。</translation>
    </message>
    <message>
        <source>That is not a date. Write it like 2026-12-31.</source>
        <translation>日付として読み取れません。2026-12-31 のように入力してください。</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HealthPage</name>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>今すぐ対応</translation>
    </message>
    <message>
        <source>someone may be in</source>
        <translation>侵入されているおそれあり</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>近いうちに</translation>
    </message>
    <message>
        <source>a risk that grows</source>
        <translation>高まっていくリスク</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>when you have time</source>
        <translation>時間のあるときに</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>問題なし</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>対応は不要</translation>
    </message>
    <message>
        <source>Every key is in order</source>
        <translation>すべてのキーに問題はありません</translation>
    </message>
    <message>
        <source>Keyfold looks again whenever something changes.</source>
        <translation>変更があるたびに、Keyfold がもう一度確認します。</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>Checked just now, on this computer. Start at the top.</source>
        <translation>たった今、このコンピューターで確認しました。上から順に対応してください。</translation>
    </message>
    <message>
        <source>Checked just now, on this computer.</source>
        <translation>たった今、このコンピューターで確認しました。</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HelpPanel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>To the next part, to the one before</source>
        <translation>次の部分へ、前の部分へ</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>矢印キー、Home、End</translation>
    </message>
    <message>
        <source>Move in a list or in the 90 days</source>
        <translation>一覧や 90 日間の中を移動</translation>
    </message>
    <message>
        <source>Open; in a form, the filled button</source>
        <translation>開く（フォームでは塗りつぶしのボタン）</translation>
    </message>
    <message>
        <source>Save, from any field</source>
        <translation>保存（どの欄からでも）</translation>
    </message>
    <message>
        <source>Clear the search, close a pane, leave the task (it is kept)</source>
        <translation>検索を消す、ペインを閉じる、作業を離れる（内容は残ります）</translation>
    </message>
    <message>
        <source>Any letter</source>
        <translation>任意の文字</translation>
    </message>
    <message>
        <source>Search, from outside a field</source>
        <translation>検索（入力欄の外から）</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>メニューバー</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>ヘルプを閉じる</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>ヘルプ</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>履歴（新しい順）</translation>
    </message>
    <message>
        <source>Narrow the history down</source>
        <translation>履歴を絞り込む</translation>
    </message>
    <message>
        <source>A key, a person, or what was done</source>
        <translation>キー、相手、または操作</translation>
    </message>
    <message>
        <source>Line %1 of the history was changed outside Keyfold. Lines before it are whole.</source>
        <translation>履歴の %1 行目が Keyfold の外で変更されています。それより前の行は無事です。</translation>
    </message>
    <message>
        <source>The history is whole: no line was changed or removed.</source>
        <translation>履歴は無事です。変更や削除された行はありません。</translation>
    </message>
    <message>
        <source>The newest %1 lines are shown. The command line shows all of them: keyfold-cli log.</source>
        <translation>最新の %1 行を表示しています。すべて見るにはコマンドラインを使います: keyfold-cli log</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HomePage</name>
    <message>
        <source>To do today</source>
        <translation>今日すること</translation>
    </message>
    <message>
        <source>The next days</source>
        <translation>これからの予定</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>すべて順調です</translation>
    </message>
    <message>
        <source>What wants attention comes up here by itself.</source>
        <translation>対応が必要なものは、自動的にここに表示されます。</translation>
    </message>
    <message>
        <source>Next 10 days</source>
        <translation>今後 10 日間</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>All that is due</source>
        <translation>期限のあるものすべて</translation>
    </message>
    <message>
        <source>The next 90 days</source>
        <translation>今後 90 日間</translation>
    </message>
    <message>
        <source>square: rotate   diamond: expires   circle: access ends</source>
        <translation>四角: 交換   ひし形: 有効期限   丸: アクセス権の終了</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>M月d日 dddd</translation>
    </message>
    <message numerus="yes">
        <source>%n more; they come up as these are done</source>
        <translation>
            <numerusform>あと %n 件。今あるものが済むと表示されます</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>次の予定: %1、%2</translation>
    </message>
    <message>
        <source>%1 of %2 keys have nothing to do</source>
        <translation>キー %2 件のうち %1 件は対応不要です</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ImportController</name>
    <message>
        <source>Import keys</source>
        <translation>キーを取り込む</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ImportPage</name>
    <message>
        <source>Import keys</source>
        <translation>キーを取り込む</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Say which column is what</source>
        <translation>各列の内容を指定</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>ここでは不要です</translation>
    </message>
    <message>
        <source>Of a table</source>
        <translation>表の場合</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>内容を確認</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>まだ何も保存していません</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>元に戻せます</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>取り込み中…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>取り込む</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>すべてのキーを表示</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ImportedStep</name>
    <message>
        <source>Take them out again</source>
        <translation>取り込みを取り消す</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>ファイルを削除</translation>
    </message>
    <message>
        <source>The keys are in your wallet</source>
        <translation>キーをウォレットに保存しました</translation>
    </message>
    <message>
        <source>One key came in.</source>
        <translation>1 件のキーを取り込みました。</translation>
    </message>
    <message numerus="yes">
        <source>%n keys came in.</source>
        <translation>
            <numerusform>%n 件のキーを取り込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>One got a newer value.</source>
        <translation>1 件が新しい値になりました。</translation>
    </message>
    <message numerus="yes">
        <source>%n got a newer value.</source>
        <translation>
            <numerusform>%n 件が新しい値になりました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 still holds the secrets in the clear</source>
        <translation>%1 には秘密が暗号化されずに残っています</translation>
    </message>
    <message>
        <source>Once nothing reads it any more, delete it. What was deleted may still lie on the disk, most of all on an SSD, and in backups and synchronised folders: rotate the keys that matter.</source>
        <translation>どこからも読み込まれなくなったら、削除してください。削除した内容も、ディスク（特に SSD）、バックアップ、同期フォルダーに残ることがあります。大切なキーは交換してください。</translation>
    </message>
    <message>
        <source>Not all that is in it came in. Look through what was left out, then delete it yourself.</source>
        <translation>取り込まれていない内容があります。除外されたものを確認してから、ご自分で削除してください。</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 を削除しました</translation>
    </message>
    <message>
        <source>Its content may still lie on the disk, in backups and in synchronised folders: rotate the keys that matter.</source>
        <translation>内容がディスク、バックアップ、同期フォルダーに残っていることがあります。大切なキーは交換してください。</translation>
    </message>
    <message>
        <source>Taken out again. The file is as it was.</source>
        <translation>取り込みを取り消しました。ファイルは元のままです。</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::IncidentController</name>
    <message>
        <source>No browser could be opened. Go to %1 yourself.</source>
        <translation>ブラウザーを開けませんでした。%1 を直接開いてください。</translation>
    </message>
    <message>
        <source>Noted, with the time</source>
        <translation>時刻とともに記録しました</translation>
    </message>
    <message>
        <source>The incident is closed</source>
        <translation>インシデントを終了しました</translation>
    </message>
    <message>
        <source>Leak report %1</source>
        <translation>漏えい報告 %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 を保存しました</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::IncidentStepRow</name>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, its title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>完了: %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::IncidentView</name>
    <message>
        <source>See the key</source>
        <translation>キーを見る</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>報告を保存</translation>
    </message>
    <message>
        <source>Close incident</source>
        <translation>インシデントを終了</translation>
    </message>
    <message>
        <source>It is dealt with</source>
        <translation>対応が済んだ</translation>
    </message>
    <message>
        <source>What it could reach</source>
        <translation>影響の及ぶ範囲</translation>
    </message>
    <message>
        <source>It was a false alarm</source>
        <translation>誤報だった</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>終了しない</translation>
    </message>
    <message>
        <source>Leaked, reported on %1. %2 of %3 steps done.</source>
        <translation>漏えい（報告: %1）。%3 ステップのうち %2 ステップ完了。</translation>
    </message>
    <message>
        <source>Closed on %1.</source>
        <translation>終了: %1。</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>すべてのステップが完了しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are not done. What was noted stays in the history.</source>
        <translation>
            <numerusform>%n 件のステップが未完了です。記録した内容は履歴に残ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Opens %1 in your browser.</source>
        <translation>ブラウザーで %1 を開きます。</translation>
    </message>
    <message>
        <source>Rotate the key</source>
        <translation>キーを交換</translation>
    </message>
    <message>
        <source>About 18.40 EUR</source>
        <translation>約 18.40 EUR</translation>
    </message>
    <message>
        <source>What it cost (may be left out)</source>
        <translation>被害額（省略可）</translation>
    </message>
    <message>
        <source>What you found or did (may be left out)</source>
        <translation>わかったこと、対応したこと（省略可）</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>メモを保存</translation>
    </message>
    <message>
        <source>Step is done</source>
        <translation>ステップを完了</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>該当しない</translation>
    </message>
    <message>
        <source>How it came out</source>
        <translation>発覚のきっかけ</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation>被害額</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>No leak is known</source>
        <translation>確認されている漏えいはありません</translation>
    </message>
    <message>
        <source>If a key may have come into the wrong hands, open the key and choose “Report a leak”.</source>
        <translation>キーが他人の手に渡ったかもしれないときは、そのキーを開いて「漏えいを報告」を選んでください。</translation>
    </message>
    <message>
        <source>Go to the keys</source>
        <translation>キーの一覧へ</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyColumnHead</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyDetail</name>
    <message>
        <source>Leaked</source>
        <translation>漏えい</translation>
    </message>
    <message>
        <source>Half rotated</source>
        <translation>交換の途中</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>失効済み</translation>
    </message>
    <message>
        <source>Active since %1</source>
        <translation>%1 から有効</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>sentence</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>Make a new one in the provider’s dashboard, then put it in here.</source>
        <translation>提供元の管理画面で新しいキーを作り、ここに入れてください。</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Close the key</source>
        <translation>キーを閉じる</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Go on rotating</source>
        <comment>button</comment>
        <translation>交換を続ける</translation>
    </message>
    <message>
        <source>Rotate</source>
        <comment>button</comment>
        <translation>交換</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Hand off</source>
        <comment>button</comment>
        <translation>受け渡す</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyEditController</name>
    <message>
        <source>Saved %1</source>
        <comment>10:42</comment>
        <translation>%1 に保存しました</translation>
    </message>
    <message>
        <source>Key removed</source>
        <translation>キーを削除しました</translation>
    </message>
    <message>
        <source>The key is back</source>
        <translation>キーを元に戻しました</translation>
    </message>
    <message>
        <source>Take a key from a file</source>
        <translation>ファイルからキーを読み込む</translation>
    </message>
    <message>
        <source>Key files (%1)</source>
        <translation>キーファイル (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyEditorPage</name>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>ギフトカード</translation>
    </message>
    <message>
        <source>Shop checkout</source>
        <translation>ショップのレジ</translation>
    </message>
    <message>
        <source>Stripe – Gift cards – Shop checkout – live</source>
        <translation>Stripe – ギフトカード – ショップのレジ – 本番</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>保存して次を追加</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>キーを保存</translation>
    </message>
    <message>
        <source>The key itself</source>
        <translation>キー本体</translation>
    </message>
    <message>
        <source>A line break at the end of what you pasted was left out.</source>
        <translation>貼り付けた内容の末尾の改行は取り除きました。</translation>
    </message>
    <message>
        <source>That is not text, or more than 1 MiB of it. Copy the key alone.</source>
        <translation>テキストではないか、1 MiB を超えています。キーだけをコピーしてください。</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Live, Test or your own word</source>
        <translation>本番、テスト、または自由な言葉</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>何に使いますか？</translation>
    </message>
    <message>
        <source>Where is it used?</source>
        <translation>どこで使いますか？</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Only the value and a name are required.</source>
        <translation>必須なのは値と名前だけです。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Locking has cleared the value. Paste it again; the rest is kept.</source>
        <translation>ロックしたため値が消去されました。もう一度貼り付けてください。ほかの内容は残っています。</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>ここにキーを貼り付け</translation>
    </message>
    <message>
        <source>Edit the key</source>
        <translation>キーを編集</translation>
    </message>
    <message>
        <source>Paste a new value here, or leave it as it is</source>
        <translation>新しい値をここに貼り付けるか、そのままにします</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>“%1” has something that cannot be read.</source>
        <translation>「%1」に読み取れない内容があります。</translation>
    </message>
    <message>
        <source>Paste again</source>
        <translation>もう一度貼り付け</translation>
    </message>
    <message>
        <source>written from the answers above</source>
        <translation>上の回答から作成</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>「%1」にする</translation>
    </message>
    <message>
        <source>good name</source>
        <translation>良い名前です</translation>
    </message>
    <message>
        <source>Take the key from a file</source>
        <translation>ファイルからキーを読み込む</translation>
    </message>
    <message>
        <source>The key itself: %1</source>
        <translation>キー本体: %1</translation>
    </message>
    <message>
        <source>That is not text, or more than 1 MiB of it. Choose the file that holds the key.</source>
        <translation>テキストではないか、1 MiB を超えています。キーが入っているファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyFindingsCard</name>
    <message>
        <source>Act now</source>
        <translation>今すぐ対応</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>近いうちに</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>参考</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>指摘</translation>
    </message>
    <message>
        <source>Leave this finding out</source>
        <translation>この指摘を対象外にする</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>Overdue, 3 keys</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyListPane</name>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>次の期日</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>the best %1 of %2</source>
        <comment>500 of 10,000 keys</comment>
        <translation>%2 件中、上位 %1 件</translation>
    </message>
    <message>
        <source>More keys fit. Type another letter to narrow them down.</source>
        <translation>ほかにも該当するキーがあります。もう 1 文字入力すると絞り込めます。</translation>
    </message>
    <message>
        <source>Filter: %1. Delete removes it.</source>
        <translation>フィルター: %1。Delete キーで外せます。</translation>
    </message>
    <message>
        <source>No key fits these filters</source>
        <translation>フィルターに合うキーはありません</translation>
    </message>
    <message>
        <source>No key matches “%1”</source>
        <translation>「%1」に一致するキーはありません</translation>
    </message>
    <message>
        <source>Search looks at names, providers, places, tags and notes.</source>
        <translation>名前、提供元、使用場所、タグ、メモが検索の対象です。</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>フィルターを解除</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルター</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>フィルターを追加</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>提供元で</translation>
    </message>
    <message>
        <source>By environment</source>
        <translation>環境で</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>タグで</translation>
    </message>
    <message>
        <source>By who has it</source>
        <translation>渡した相手で</translation>
    </message>
    <message>
        <source>By what is due</source>
        <translation>期限で</translation>
    </message>
    <message>
        <source>With a finding</source>
        <translation>指摘あり</translation>
    </message>
    <message>
        <source>No key with these filters matches “%1”</source>
        <translation>このフィルターでは「%1」に一致するキーがありません</translation>
    </message>
    <message>
        <source>Search all keys</source>
        <translation>すべてのキーを検索</translation>
    </message>
    <message>
        <source>Search “%1”</source>
        <translation>「%1」を検索</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>並び順</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>新しい順</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最後に使った順</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>グループ</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>グループなし</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>期日別</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>管理者別</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation>一覧の並び順: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>16 of 25 keys</comment>
        <translation>%2 件中 %1</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>一覧に表示</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeySelectionController</name>
    <message>
        <source>Tagged “%1”</source>
        <translation>タグ「%1」を付けました</translation>
    </message>
    <message>
        <source>No owner any more</source>
        <translation>管理者をなしにしました</translation>
    </message>
    <message>
        <source>Owned by %1</source>
        <translation>管理者を %1 にしました</translation>
    </message>
    <message>
        <source>Rotation not planned any more</source>
        <translation>交換の予定をなしにしました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Tagged “shop”: 7 keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing changed: the chosen keys have that already.</source>
        <translation>変更はありません。選択したキーはすでにそうなっています。</translation>
    </message>
    <message>
        <source>Marked as revoked: %1.</source>
        <comment>Marked as revoked: 7 keys.</comment>
        <translation>失効済みにしました: %1。</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeySelectionView</name>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Hand off</source>
        <translation>受け渡す</translation>
    </message>
    <message>
        <source>Mark as revoked</source>
        <translation>失効済みにする</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>そのまま残す</translation>
    </message>
    <message>
        <source>Chosen keys</source>
        <translation>選択したキー</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>予定なし</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>タグを追加</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>管理者を設定</translation>
    </message>
    <message>
        <source>Set rotation</source>
        <translation>交換を設定</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>This is noted for good: a revoked key does not come back.</source>
        <translation>これは取り消せません。失効したキーは元に戻りません。</translation>
    </message>
    <message>
        <source>When they no longer work at their providers, say so here.</source>
        <translation>提供元で使えなくなったら、ここに記録してください。</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>ほか 1 件</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark 1 key as revoked</source>
        <translation>キー 1 件を失効済みにする</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n keys as revoked</source>
        <translation>
            <numerusform>キー %n 件を失効済みにする</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyUseController</name>
    <message>
        <source>Copied %1</source>
        <translation>%1 をコピーしました</translation>
    </message>
    <message>
        <source>The clipboard is cleared as soon as this window is in front</source>
        <translation>クリップボードは、このウィンドウが前面に来るとすぐに消去されます</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::LookHandoffStep</name>
    <message>
        <source>somebody who gave no name</source>
        <translation>名前のない差出人</translation>
    </message>
    <message>
        <source>One key from %1</source>
        <translation>%1 からのキー 1 件</translation>
    </message>
    <message numerus="yes">
        <source>%n keys from %1</source>
        <translation>
            <numerusform>%1 からのキー %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on %1, to be used until %2.</source>
        <translation>%1 に作成、%2 まで使用。</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>%1 に作成。</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>受け取る</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>%1 を受け取る</translation>
    </message>
    <message>
        <source>You already have this value: %1.</source>
        <translation>この値はすでにあります: %1。</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::MainWindow</name>
    <message>
        <source>%1 – Keyfold</source>
        <translation>%1 – Keyfold</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::MenuBar</name>
    <message>
        <source>Menu bar</source>
        <translation>メニューバー</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::NameStep</name>
    <message>
        <source>The name of your business</source>
        <translation>お店や会社の名前</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>別のフォルダーを選択</translation>
    </message>
    <message>
        <source>Name your wallet</source>
        <translation>ウォレットに名前を付ける</translation>
    </message>
    <message>
        <source>It is one file. You can copy it, back it up and take it with you like any other.</source>
        <translation>ウォレットは 1 つのファイルです。ほかのファイルと同じように、コピーもバックアップも持ち運びもできます。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>保存先: %1</translation>
    </message>
    <message>
        <source>The wallet has no name. Your business’s will do.</source>
        <translation>ウォレットの名前がありません。お店や会社の名前で構いません。</translation>
    </message>
    <message>
        <source>There is a wallet of that name already. Choose another name or folder.</source>
        <translation>同じ名前のウォレットがすでにあります。別の名前かフォルダーを選んでください。</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::NewWalletPage</name>
    <message>
        <source>Choose a password</source>
        <translation>パスワードを決める</translation>
    </message>
    <message>
        <source>It opens everything, and nobody can reset it: not us, not a support desk. The next step makes a sheet for the day you forget it.</source>
        <translation>これですべてが開きます。再設定は誰にもできません。私たちにも、サポート窓口にもです。忘れたときのためのシートを次のステップで作ります。</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続ける</translation>
    </message>
    <message>
        <source>New wallet</source>
        <translation>新しいウォレット</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>データがこのコンピューターの外に出ることはありません。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Make the wallet</source>
        <translation>ウォレットを作成</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>Juniper &amp; Pine, in Documents</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>名前と保存先</translation>
    </message>
    <message>
        <source>What it is called, where it lies</source>
        <translation>ウォレットの名前と保存する場所</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>The way in, every day</source>
        <translation>毎日の開け方</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>回復シート</translation>
    </message>
    <message>
        <source>The way in when it is forgotten</source>
        <translation>パスワードを忘れたときの開け方</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>Add your first key</source>
        <translation>最初のキーを追加</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::NotesPart</name>
    <message>
        <source>shop, money</source>
        <translation>ショップ, お金</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>メモとタグ</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>tags. notes</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::OpenHandoffController</name>
    <message>
        <source>Open a handoff</source>
        <translation>受け渡しを開く</translation>
    </message>
    <message>
        <source>Encrypted files (*.age *.txt *.asc)</source>
        <translation>暗号化ファイル (*.age *.txt *.asc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>キーファイルを選択</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::OpenHandoffPage</name>
    <message>
        <source>Open a handoff</source>
        <translation>受け渡しを開く</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>somebody who gave no name</source>
        <translation>名前のない差出人</translation>
    </message>
    <message>
        <source>The file is sealed for a public key. Open the wallet that it belongs to, or choose the key’s file.</source>
        <translation>このファイルは公開鍵で暗号化されています。対応するウォレットを開くか、そのキーのファイルを選んでください。</translation>
    </message>
    <message>
        <source>The file is sealed for another key than this wallet’s. Choose that key’s file, or ask for it again.</source>
        <translation>このファイルは、このウォレットとは別のキーで暗号化されています。そのキーのファイルを選ぶか、もう一度送ってもらってください。</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>ファイルを選ぶ</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>中身を見る</translation>
    </message>
    <message>
        <source>Values stay masked</source>
        <translation>値は隠したままです</translation>
    </message>
    <message>
        <source>Make a wallet for them</source>
        <translation>保存用のウォレットを作る</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>受け取る</translation>
    </message>
    <message>
        <source>Takes three minutes</source>
        <translation>3 分ほどです</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>元に戻せます</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Create a wallet</source>
        <translation>ウォレットを作成</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>受け取り中…</translation>
    </message>
    <message>
        <source>Take in one key</source>
        <translation>キー 1 件を受け取る</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n keys</source>
        <translation>
            <numerusform>キー %n 件を受け取る</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>すべてのキーを表示</translation>
    </message>
    <message>
        <source>Nothing is stored so far. A wallet keeps them locked.</source>
        <translation>まだ何も保存していません。ウォレットに入れるとロックされます。</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::OpenNotesBar</name>
    <message>
        <source>This file is older than the one you last saved here.</source>
        <translation>このファイルは、ここで最後に保存したものより古いものです。</translation>
    </message>
    <message>
        <source>One change is missing. Open the newer file if you have it; going on from here loses it.</source>
        <translation>変更が 1 件欠けています。新しいファイルがあれば、そちらを開いてください。このまま続けると、その変更は失われます。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are missing. Open the newer file if you have it; going on from here loses them.</source>
        <translation>
            <numerusform>変更が %n 件欠けています。新しいファイルがあれば、そちらを開いてください。このまま続けると、それらの変更は失われます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation>別のウォレットを開く</translation>
    </message>
    <message>
        <source>This wallet can be read, not changed.</source>
        <translation>このウォレットは読み取り専用です。</translation>
    </message>
    <message>
        <source>The file or its folder is protected against writing. What you copy or show is not written to the history.</source>
        <translation>ファイルまたはフォルダーが書き込み禁止になっています。コピーや表示をしても、履歴には記録されません。</translation>
    </message>
    <message>
        <source>A damaged part of the file was repaired from its second copy.</source>
        <translation>ファイルの壊れた部分を、予備の写しから修復しました。</translation>
    </message>
    <message>
        <source>Nothing is missing. If it happens again, the disk may be failing: keep a backup elsewhere.</source>
        <translation>欠けているものはありません。また起きるようなら、ディスクの故障かもしれません。別の場所にバックアップを置いてください。</translation>
    </message>
    <message>
        <source>This wallet was brought up to date for this version of Keyfold.</source>
        <translation>このウォレットを、このバージョンの Keyfold に合わせて更新しました。</translation>
    </message>
    <message>
        <source>A copy from before lies in %1.</source>
        <translation>更新前のコピーは %1 にあります。</translation>
    </message>
    <message>
        <source>The password is still the forgotten one.</source>
        <translation>パスワードは、忘れたもののままです。</translation>
    </message>
    <message>
        <source>Until you choose another, only the recovery sheet opens this wallet for you.</source>
        <translation>新しいパスワードを決めるまで、このウォレットを開けるのは回復シートだけです。</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>新しいパスワードを決める</translation>
    </message>
    <message>
        <source>The backup is in the wallet’s place now.</source>
        <translation>バックアップがウォレットと入れ替わりました。</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>それまでのファイルは %1 として残してあります。</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::OriginPart</name>
    <message>
        <source>Which of your accounts there</source>
        <translation>提供元でのどのアカウントか</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>管理している人</translation>
    </message>
    <message>
        <source>How it came to you</source>
        <translation>どのように入手したか</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>作成日</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>入手元</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PasswordController</name>
    <message>
        <source>The ways to unlock could not be read</source>
        <translation>ロック解除の方法を読み取れませんでした</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>利用者を追加しました</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>パスワードを変更しました</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PasswordPage</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>As it is to stand in the history</source>
        <translation>履歴に表示する名前</translation>
    </message>
    <message>
        <source>Whose password was forgotten</source>
        <translation>パスワードを忘れた人</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>新しいパスワードを決める</translation>
    </message>
    <message>
        <source>You came in with the recovery sheet. The forgotten password stops working; the sheet goes on working.</source>
        <translation>回復シートで開きました。忘れたパスワードは使えなくなります。シートは引き続き使えます。</translation>
    </message>
    <message>
        <source>The old one stops working in this file. Copies made before still open with it.</source>
        <translation>このファイルでは古いパスワードが使えなくなります。以前に作ったコピーは、古いパスワードでも開けます。</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>利用者を追加</translation>
    </message>
    <message>
        <source>A password of their own opens the whole wallet. The history tells who did what.</source>
        <translation>自分専用のパスワードでウォレット全体を開けます。誰が何をしたかは履歴でわかります。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>今はしない</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>この利用者を追加</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>That is not the present password.</source>
        <translation>現在のパスワードと違います。</translation>
    </message>
    <message>
        <source>The person has no name. The history will call them by it.</source>
        <translation>名前がありません。履歴に表示する名前を入力してください。</translation>
    </message>
    <message>
        <source>Type the present password first, so that nobody else can change it.</source>
        <translation>先に現在のパスワードを入力してください。ほかの人に変更されるのを防ぐためです。</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PasswordStep</name>
    <message>
        <source>Strong</source>
        <translation>強い</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱い</translation>
    </message>
    <message>
        <source>A thief with the file would need minutes. Three more words make it centuries.</source>
        <translation>ファイルを盗まれると、数分で破られます。単語を 3 つ増やせば、何百年もかかります。</translation>
    </message>
    <message>
        <source>A thief with the file would need hours. Three more words make it centuries.</source>
        <translation>ファイルを盗まれると、数時間で破られます。単語を 3 つ増やせば、何百年もかかります。</translation>
    </message>
    <message>
        <source>A thief with the file would need a few days. Three more words make it centuries.</source>
        <translation>ファイルを盗まれると、数日で破られます。単語を 3 つ増やせば、何百年もかかります。</translation>
    </message>
    <message>
        <source>A thief with the file would need months. Two more words make it centuries.</source>
        <translation>ファイルを盗まれると、数か月で破られます。単語を 2 つ増やせば、何百年もかかります。</translation>
    </message>
    <message>
        <source>Guessing it would take years.</source>
        <translation>推測するには何年もかかります。</translation>
    </message>
    <message>
        <source>Guessing it would take centuries.</source>
        <translation>推測するには何百年もかかります。</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>このパスフレーズを使う</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>パスワード（確認）</translation>
    </message>
    <message>
        <source>A passphrase made for you</source>
        <translation>自動で作ったパスフレーズ</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>別のものにする</translation>
    </message>
    <message>
        <source>A passphrase of seven words, shown on screen</source>
        <translation>画面に表示された 7 語のパスフレーズ</translation>
    </message>
    <message>
        <source>Seven words, easy to type. Write it down until you know it.</source>
        <translation>入力しやすい 7 語です。覚えるまで書き留めておいてください。</translation>
    </message>
    <message>
        <source>The password is empty. Type one, or take the passphrase made for you.</source>
        <translation>パスワードが空です。入力するか、自動で作ったパスフレーズを使ってください。</translation>
    </message>
    <message>
        <source>Type it once more, so that a slip is found now.</source>
        <translation>打ち間違いがないか確かめるため、もう一度入力してください。</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>2 つが一致しません。もう一度入力してください。</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PasteStep</name>
    <message>
        <source>Paste the new key</source>
        <translation>新しいキーを貼り付け</translation>
    </message>
    <message>
        <source>It becomes the key that Keyfold copies. The old one is kept beside it until you are done.</source>
        <translation>今後 Keyfold がコピーするのは、このキーになります。古いキーは交換が終わるまで残しておきます。</translation>
    </message>
    <message>
        <source>Paste the new key here</source>
        <translation>ここに新しいキーを貼り付け</translation>
    </message>
    <message>
        <source>Leave it empty if it stays as it is</source>
        <translation>変わらない場合は空のまま</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1 を貼り付け</translation>
    </message>
    <message>
        <source>This is the old key. Make a new one at %1, then paste it here.</source>
        <translation>これは古いキーです。%1 で新しいキーを作り、ここに貼り付けてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n parts found: %1.</source>
        <translation><numerusform>%n 個の部分が見つかりました: %1。</numerusform></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PastedPartsCard</name>
    <message>
        <source>Parts of what was pasted</source>
        <translation>貼り付けた内容の各部分</translation>
    </message>
    <message>
        <source>Kept as one value. %1</source>
        <translation>1 つの値のままにしました。%1</translation>
    </message>
    <message>
        <source>Take it apart</source>
        <translation>部分に分ける</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 を除外する</translation>
    </message>
    <message>
        <source>Keep it as one value</source>
        <translation>1 つの値のままにする</translation>
    </message>
    <message>
        <source>Only this part is kept: %1.</source>
        <translation>残すのはこの部分だけです: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n parts found: %1.</source>
        <translation>
            <numerusform>%n 個の部分が見つかりました: %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PeopleCard</name>
    <message>
        <source>Since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>access ended, still knows the value</source>
        <translation>アクセス権は終了、値はまだ知っている</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>%1 まで</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>持っている人</translation>
    </message>
    <message>
        <source>Note a person</source>
        <translation>相手を記録</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>自分だけ</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PeopleController</name>
    <message>
        <source>Access ended. They still know the value until it is rotated.</source>
        <translation>アクセス権を終了しました。交換するまで、相手は値を知ったままです。</translation>
    </message>
    <message>
        <source>Noted. Rotate what they know, riskiest first.</source>
        <translation>記録しました。相手が知っているキーを、リスクの高い順に交換してください。</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 を追加しました</translation>
    </message>
    <message>
        <source>Noted who has the key</source>
        <translation>キーを渡した相手を記録しました</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 を変更しました</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>元に戻しました</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PeopleForm</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>相手を追加</translation>
    </message>
    <message>
        <source>Nobody but you, as far as Keyfold knows</source>
        <translation>Keyfold の記録では、持っているのは自分だけです</translation>
    </message>
    <message>
        <source>Note who else has a key. When they leave, you see at once what to replace.</source>
        <translation>ほかに誰がキーを持っているかを記録しましょう。離れるときに、何を交換すべきかがすぐにわかります。</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PersonView</name>
    <message>
        <source>%1 knows none of your keys.</source>
        <translation>%1 が知っているキーはありません。</translation>
    </message>
    <message>
        <source>%1 knows %2. Each is put on a list to be rotated, riskiest first.</source>
        <translation>%1 が知っているのは %2です。それぞれ、リスクの高い順に交換リストに入ります。</translation>
    </message>
    <message>
        <source>That they left is noted in the history and cannot be taken back.</source>
        <translation>離れたことは履歴に記録され、取り消せません。</translation>
    </message>
    <message>
        <source>Note a key they have</source>
        <translation>持っているキーを記録</translation>
    </message>
    <message>
        <source>They leave</source>
        <translation>離れる</translation>
    </message>
    <message>
        <source>They stay</source>
        <translation>離れない</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>使用できるキー</translation>
    </message>
    <message>
        <source>Keys they may use</source>
        <translation>相手が使用できるキー</translation>
    </message>
    <message>
        <source>Still to rotate, riskiest first</source>
        <translation>交換が必要（リスクの高い順）</translation>
    </message>
    <message>
        <source>Keys still to rotate</source>
        <translation>交換が必要なキー</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Keys that are done</source>
        <translation>完了したキー</translation>
    </message>
    <message>
        <source>Note that they left</source>
        <translation>離れたことを記録</translation>
    </message>
    <message>
        <source>Keys done</source>
        <translation>完了したキー</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>離れた日: %1</translation>
    </message>
    <message>
        <source>%1 of %2 keys done</source>
        <translation>キー %2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>%1 holds none of your keys any more.</source>
        <translation>%1 が持っているキーはもうありません。</translation>
    </message>
    <message>
        <source>%1 holds none of your keys.</source>
        <translation>%1 が持っているキーはありません。</translation>
    </message>
    <message>
        <source>Ask for a key</source>
        <translation>キーを依頼</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>編集</translation>
    </message>
    <message>
        <source>Handoffs are sealed for %1</source>
        <comment>a public key</comment>
        <translation>受け渡しは %1 で暗号化されます</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PlacesStep</name>
    <message>
        <source>Update the places that use it</source>
        <translation>使用場所を更新</translation>
    </message>
    <message>
        <source>Both keys work until you revoke the old one, so nothing stops while you change over.</source>
        <translation>古いキーを失効させるまで両方使えるので、切り替え中も何も止まりません。</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>新しいキー</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>古いキー</translation>
    </message>
    <message>
        <source>still works</source>
        <translation>まだ使えます</translation>
    </message>
    <message>
        <source>No place is noted.</source>
        <translation>使用場所は記録されていません。</translation>
    </message>
    <message>
        <source>Put the new key wherever the old one is used, then go on.</source>
        <translation>古いキーを使っているところすべてに新しいキーを入れてから、次へ進んでください。</translation>
    </message>
    <message>
        <source>Places: %1 of %2 done</source>
        <translation>使用場所: %2 か所中 %1 か所完了</translation>
    </message>
    <message>
        <source>Try one real thing in each place</source>
        <translation>それぞれの使用場所で実際の操作を 1 つ試す</translation>
    </message>
    <message>
        <source>before you go on: a small refund, for instance.</source>
        <translation>次へ進む前に。たとえば、少額の返金など。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy the new key</source>
        <translation>新しいキーをコピー</translation>
    </message>
    <message>
        <source>%1 has the new key</source>
        <translation>%1 に新しいキーを設定済み</translation>
    </message>
    <message>
        <source>Copy as %1=…</source>
        <translation>%1=… としてコピー</translation>
    </message>
    <message>
        <source>Copy the new key for %1</source>
        <translation>%1 用に新しいキーをコピー</translation>
    </message>
    <message>
        <source>Copy %1 with the new key for %2</source>
        <translation>%2 用に、新しいキーの %1 をコピー</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PowersPart</name>
    <message>
        <source>Invoices: write, Customers: read</source>
        <translation>請求書: 書き込み, 顧客: 読み取り</translation>
    </message>
    <message>
        <source>Internet addresses or networks, with commas between</source>
        <translation>IP アドレスまたはネットワーク（半角コンマ区切り）</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>権限の強さ</translation>
    </message>
    <message>
        <source>Rights, as the provider calls them</source>
        <translation>権限範囲（提供元での呼び方）</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>許可アドレス</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>できること</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PublicKeyCard</name>
    <message>
        <source>Make my public key</source>
        <translation>自分の公開鍵を作成</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Your public key</source>
        <translation>あなたの公開鍵</translation>
    </message>
    <message>
        <source>Copy your public key</source>
        <translation>自分の公開鍵をコピー</translation>
    </message>
    <message>
        <source>What is sealed for it opens in this wallet alone. Anybody may know it.</source>
        <translation>これで暗号化されたものは、このウォレットでしか開けません。誰に知られてもかまいません。</translation>
    </message>
    <message>
        <source>With a public key, others can send you keys without a passphrase.</source>
        <translation>公開鍵があれば、パスフレーズなしでキーを送ってもらえます。</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PutOffController</name>
    <message>
        <source>Rotation put off</source>
        <translation>交換を後回しにしました</translation>
    </message>
    <message>
        <source>Rotation not put off any more</source>
        <translation>交換の後回しをやめました</translation>
    </message>
    <message>
        <source>Finding left out</source>
        <translation>指摘を対象外にしました</translation>
    </message>
    <message>
        <source>Finding shown again</source>
        <translation>指摘を再び表示しました</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PutOffForm</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Leave this finding out</source>
        <translation>この指摘を対象外にする</translation>
    </message>
    <message>
        <source>Put the rotation off</source>
        <translation>交換を後回しにする</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>KEY. Finding</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>Until (empty: for good)</source>
        <translation>期限（空欄: 無期限）</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>対象外にする</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>後回しにする</translation>
    </message>
    <message>
        <source>Say why, for whoever looks at it later.</source>
        <translation>あとで見る人のために理由を書いてください。</translation>
    </message>
    <message>
        <source>The day has to be after today and within a year.</source>
        <translation>明日から 1 年以内の日付を入力してください。</translation>
    </message>
    <message>
        <source>That is no day to come.</source>
        <translation>これからの日付ではありません。</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR コード</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::QuickUnlock</name>
    <message>
        <source>%1, quick unlock</source>
        <translation>%1、クイックロック解除</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ReadyStep</name>
    <message>
        <source>Add your first key</source>
        <translation>最初のキーを追加</translation>
    </message>
    <message>
        <source>Making the wallet</source>
        <translation>ウォレットの作成</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>中を見てみる</translation>
    </message>
    <message>
        <source>Making the wallet…</source>
        <translation>ウォレットを作成中…</translation>
    </message>
    <message>
        <source>A few seconds: Keyfold measures how hard guessing can be made on this computer.</source>
        <translation>数秒かかります。推測をどこまで難しくできるかを、このコンピューターで測っています。</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 の準備ができました</translation>
    </message>
    <message>
        <source>Start with the key that could cost you most: payments, mail, your shop.</source>
        <translation>被害がいちばん大きくなりそうなキーから始めましょう。決済、メール、ショップなどです。</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RecognisedCard</name>
    <message>
        <source>What was pasted</source>
        <translation>貼り付けた内容</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>見分けました</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>不確か</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RecoveryPage</name>
    <message>
        <source>Keep the present one</source>
        <translation>今のシートを使い続ける</translation>
    </message>
    <message>
        <source>Use this sheet</source>
        <translation>このシートを使う</translation>
    </message>
    <message>
        <source>Sheets printed before stop working when you use this one.</source>
        <translation>このシートを使うと、以前に印刷したシートは使えなくなります。</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RecoveryStep</name>
    <message>
        <source>Print the sheet</source>
        <translation>シートを印刷</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>PDF として保存</translation>
    </message>
    <message>
        <source>Recovery key, shown on screen. Save it as a PDF to have it read to you.</source>
        <translation>画面に表示された回復キー。読み上げるには PDF として保存してください。</translation>
    </message>
    <message>
        <source>Keep the recovery sheet</source>
        <translation>回復シートを保管する</translation>
    </message>
    <message>
        <source>It opens the wallet on the day the password is forgotten. Print it and put it where you keep contracts, not beside the computer.</source>
        <translation>パスワードを忘れた日に、これでウォレットを開けます。印刷して、コンピューターのそばではなく、契約書と同じ場所に保管してください。</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>回復キー</translation>
    </message>
    <message>
        <source>Or copy it by hand, group by group.</source>
        <translation>または、1 組ずつ手で書き写してください。</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, then delete the file: it is a secret, to be kept on paper alone.</source>
        <translation>%1 として保存しました。印刷したら、ファイルは削除してください。紙だけで保管すべき秘密です。</translation>
    </message>
    <message>
        <source>Sent to the printer. Look at the paper before you go on.</source>
        <translation>プリンターに送りました。次へ進む前に、印刷された紙を確認してください。</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Look whether it is on, or save the sheet as PDF.</source>
        <translation>プリンターがシートを受け付けませんでした。電源を確認するか、シートを PDF として保存してください。</translation>
    </message>
    <message>
        <source>%1 – recovery sheet.pdf</source>
        <translation>%1 – 回復シート.pdf</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ReportLeakForm</name>
    <message>
        <source>Report a leak</source>
        <translation>漏えいを報告</translation>
    </message>
    <message>
        <source>Report the leak</source>
        <translation>漏えいを報告</translation>
    </message>
    <message>
        <source>Seen in a forwarded e-mail, by Petra</source>
        <translation>転送されたメールにあるのを Petra が見つけた</translation>
    </message>
    <message>
        <source>First stop the key, then find out what happened. Keyfold keeps count of the steps.</source>
        <translation>まずキーを止め、それから原因を調べます。ステップの進み具合は Keyfold が記録します。</translation>
    </message>
    <message>
        <source>How it came out (may be left out)</source>
        <translation>発覚のきっかけ（省略可）</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RequestController</name>
    <message>
        <source>Copied. It is no secret, and stays on the clipboard.</source>
        <translation>コピーしました。秘密ではないので、クリップボードに残します。</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>依頼を保存</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>テキスト (*.txt)</translation>
    </message>
    <message>
        <source>key request.txt</source>
        <comment>file name</comment>
        <translation>キーの依頼.txt</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RequestPage</name>
    <message>
        <source>Ask for a key</source>
        <translation>キーを依頼</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Say what you need</source>
        <translation>必要なものを書く</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>%1 に依頼</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>依頼を送る</translation>
    </message>
    <message>
        <source>As text or as a file</source>
        <translation>テキストまたはファイルで</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>依頼を作成</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RestoreForm</name>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>これを復元</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>復元</translation>
    </message>
    <message>
        <source>It is opened and checked first. Changes made since then are not in it. What lies in the wallet’s place now is kept beside it, under another name.</source>
        <translation>先に開いて確認します。それ以降の変更は含まれていません。今あるウォレットのファイルは、別の名前で同じ場所に残します。</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>%1 のバックアップを復元</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>復元中…</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>バックアップのパスワード</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>回復キー</translation>
    </message>
    <message>
        <source>The password it had then</source>
        <translation>当時のパスワード</translation>
    </message>
    <message>
        <source>Recovery key, eight groups of four</source>
        <translation>回復キー（4 文字 × 8 組）</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>回復シートを使う</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>パスワードを使う</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RotateController</name>
    <message>
        <source>No browser could be opened. Go to %1 yourself.</source>
        <translation>ブラウザーを開けませんでした。%1 を直接開いてください。</translation>
    </message>
    <message>
        <source>The new key is in. The old one is kept beside it.</source>
        <translation>新しいキーが入りました。古いキーも残してあります。</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RotatePage</name>
    <message>
        <source>1 place left</source>
        <translation>残りの使用場所 1 か所</translation>
    </message>
    <message numerus="yes">
        <source>%n places left</source>
        <translation>
            <numerusform>残りの使用場所 %n か所</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>あとで続ける</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Finish, revoke later</source>
        <translation>完了し、失効はあとで</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>This is a key that was used here before. Make a new one at %1, then paste it here.</source>
        <translation>これは以前ここで使われていたキーです。%1 で新しいキーを作り、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>All keys › %1</source>
        <translation>すべてのキー › %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 を開く</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>新しいキーを作る</translation>
    </message>
    <message>
        <source>Paste the new key</source>
        <translation>新しいキーを貼り付け</translation>
    </message>
    <message>
        <source>The old one is kept</source>
        <translation>古いキーは残ります</translation>
    </message>
    <message>
        <source>Update the places</source>
        <translation>使用場所を更新</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%2 件中 %1 件完了</translation>
    </message>
    <message>
        <source>Revoke the old key</source>
        <translation>古いキーを失効させる</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>%1 で</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>No next date</source>
        <translation>次の予定日なし</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Everything is kept. Home reminds you.</source>
        <translation>すべて残してあります。ホームでお知らせします。</translation>
    </message>
    <message>
        <source>I have the new key</source>
        <translation>新しいキーを用意した</translation>
    </message>
    <message>
        <source>Save the new key</source>
        <translation>新しいキーを保存</translation>
    </message>
    <message>
        <source>I have revoked it</source>
        <translation>失効させた</translation>
    </message>
    <message>
        <source>Back to the key</source>
        <translation>キーに戻る</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RotateStep</name>
    <message>
        <source>Today, %1</source>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RotatedStep</name>
    <message>
        <source>The key is rotated</source>
        <translation>キーを交換しました</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RotationPart</name>
    <message>
        <source>Not planned</source>
        <translation>予定なし</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>交換の間隔</translation>
    </message>
    <message>
        <source>Expires at the provider</source>
        <translation>提供元での有効期限</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>%1, expires on %2</source>
        <translation>%1、有効期限 %2</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ScreenLockMonitor</name>
    <message>
        <source>Locking the wallet</source>
        <translation>ウォレットをロック中</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SearchEntry</name>
    <message>
        <source>Words, or filters such as provider:stripe, env:live, tag:shop, with:Mika, due:30 and has:finding</source>
        <translation>単語、または provider:stripe、env:live、tag:shop、with:Mika、due:30、has:finding などのフィルター</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>検索を消去</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Search names, providers, places, people</source>
        <translation>名前、提供元、使用場所、相手を検索</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>貼り付け</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SecretField</name>
    <message>
        <source>Reveal</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message numerus="yes">
        <source>Value shown for %n seconds</source>
        <translation>
            <numerusform>値を %n 秒間表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden value</source>
        <translation>隠された値</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n 行</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SendRequestStep</name>
    <message>
        <source>Copy as text</source>
        <translation>テキストとしてコピー</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>ファイルとして保存</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>依頼を送る</translation>
    </message>
    <message>
        <source>It holds no secret: send it as you like. When the answer comes, drop it onto this window, and it says what you asked for.</source>
        <translation>秘密は含まれていないので、どの方法で送ってもかまいません。返信が届いたらこのウィンドウにドロップすると、依頼の内容も表示されます。</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1 として保存しました</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SettingsController</name>
    <message>
        <source>Saved</source>
        <translation>保存しました</translation>
    </message>
    <message>
        <source>Remove the recovery sheet</source>
        <translation>回復シートを削除</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 を削除</translation>
    </message>
    <message>
        <source>The printed sheet no longer opens this wallet. Copies of the file made before still open with it.</source>
        <translation>印刷したシートではこのウォレットを開けなくなります。以前に作ったファイルのコピーは、そのシートで開けます。</translation>
    </message>
    <message>
        <source>%1 can no longer open this wallet. Copies of the file that exist already stay open to this password.</source>
        <translation>%1 はこのウォレットを開けなくなります。すでにあるファイルのコピーは、このパスワードで開けるままです。</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>残す</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Way to unlock removed</source>
        <translation>ロック解除の方法を削除しました</translation>
    </message>
    <message>
        <source>The new recovery sheet works</source>
        <translation>新しい回復シートが使えるようになりました</translation>
    </message>
    <message>
        <source>%1 – copy.keyfold</source>
        <translation>%1 – コピー.keyfold</translation>
    </message>
    <message>
        <source>Copied, and checked</source>
        <translation>コピーし、確認しました</translation>
    </message>
    <message>
        <source>Quick unlock is on</source>
        <translation>クイックロック解除はオンです</translation>
    </message>
    <message>
        <source>Quick unlock is off</source>
        <translation>クイックロック解除はオフです</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SettingsPage</name>
    <message>
        <source>Section of the settings</source>
        <translation>設定の項目</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>ライトとダーク</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>One try takes %1 MiB of memory and %2 passes: whoever has the file pays this for every guess.</source>
        <translation>1 回の試行に %1 MiB のメモリと %2 回の計算が必要です。ファイルを手に入れた人は、推測のたびにこの負担がかかります。</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>%1 から</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>ロック解除の方法</translation>
    </message>
    <message>
        <source>Each way opens the whole wallet. The history records which one was used.</source>
        <translation>どの方法でもウォレット全体が開きます。どれを使ったかは履歴に記録されます。</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>ロック</translation>
    </message>
    <message>
        <source>A locked wallet has no value in memory that could be read.</source>
        <translation>ロックされたウォレットは、読み取れる値をメモリーに残しません。</translation>
    </message>
    <message>
        <source>Lock when nothing is done</source>
        <translation>操作がないときにロック</translation>
    </message>
    <message>
        <source>Keyboard and mouse count</source>
        <translation>キーボードとマウスの操作で判断</translation>
    </message>
    <message>
        <source>After 1 minute</source>
        <translation>1 分後</translation>
    </message>
    <message>
        <source>After 2 minutes</source>
        <translation>2 分後</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>5 分後</translation>
    </message>
    <message>
        <source>After 10 minutes</source>
        <translation>10 分後</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>15 分後</translation>
    </message>
    <message>
        <source>After 30 minutes</source>
        <translation>30 分後</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>1 時間後</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>しない</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>画面と一緒にロック</translation>
    </message>
    <message>
        <source>Going to sleep and changing the user lock always</source>
        <translation>スリープとユーザーの切り替えでは必ずロック</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>A value leaves the clipboard by itself, and the screen too.</source>
        <translation>値は、クリップボードからも画面からも自動的に消えます。</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>クリップボードを消去</translation>
    </message>
    <message>
        <source>Also on lock and on quit</source>
        <translation>ロック時と終了時にも消去</translation>
    </message>
    <message>
        <source>After 10 seconds</source>
        <translation>10 秒後</translation>
    </message>
    <message>
        <source>After 20 seconds</source>
        <translation>20 秒後</translation>
    </message>
    <message>
        <source>After 30 seconds</source>
        <translation>30 秒後</translation>
    </message>
    <message>
        <source>After a minute</source>
        <translation>1 分後</translation>
    </message>
    <message>
        <source>Hide a shown value</source>
        <translation>表示した値を隠す</translation>
    </message>
    <message>
        <source>Leaving the key hides it at once</source>
        <translation>キーから離れるとすぐに隠す</translation>
    </message>
    <message>
        <source>After 5 seconds</source>
        <translation>5 秒後</translation>
    </message>
    <message>
        <source>After 15 seconds</source>
        <translation>15 秒後</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>交換</translation>
    </message>
    <message>
        <source>How long a key may live where it has no period of its own.</source>
        <translation>個別の間隔がないキーを使い続ける期間です。</translation>
    </message>
    <message>
        <source>Every 30 days</source>
        <translation>30 日ごと</translation>
    </message>
    <message>
        <source>Every 60 days</source>
        <translation>60 日ごと</translation>
    </message>
    <message>
        <source>Every 90 days</source>
        <translation>90 日ごと</translation>
    </message>
    <message>
        <source>Every 180 days</source>
        <translation>180 日ごと</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>1 年ごと</translation>
    </message>
    <message>
        <source>Most keys</source>
        <translation>ほとんどのキー</translation>
    </message>
    <message>
        <source>The usual period</source>
        <translation>標準的な間隔</translation>
    </message>
    <message>
        <source>Keys that can do everything, or move money</source>
        <translation>何でもできるキー、お金を動かせるキー</translation>
    </message>
    <message>
        <source>Better more often</source>
        <translation>短めの間隔を推奨</translation>
    </message>
    <message>
        <source>Wipe old values</source>
        <translation>古い値を完全に消去</translation>
    </message>
    <message>
        <source>Counted from their revocation</source>
        <translation>失効した日から数えて</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>すぐに</translation>
    </message>
    <message>
        <source>After 7 days</source>
        <translation>7 日後</translation>
    </message>
    <message>
        <source>After 30 days</source>
        <translation>30 日後</translation>
    </message>
    <message>
        <source>After 90 days</source>
        <translation>90 日後</translation>
    </message>
    <message>
        <source>Names of keys</source>
        <translation>キーの名前</translation>
    </message>
    <message>
        <source>A name that says what a key is for is worth more than any note.</source>
        <translation>何のためのキーかがわかる名前は、どんなメモよりも役に立ちます。</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>{provider}, {purpose}, {consumer} and {environment} are filled in; [what stands in brackets] is left out when there is nothing to fill in.</source>
        <translation>{provider}、{purpose}、{consumer}、{environment} には実際の内容が入ります。[かっこの中] は、入る内容がなければ省かれます。</translation>
    </message>
    <message>
        <source>Words that say nothing</source>
        <translation>意味の薄い言葉</translation>
    </message>
    <message>
        <source>With commas in between</source>
        <translation>半角コンマ区切り</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Encrypted copies on this computer. A copy elsewhere saves you when this computer is gone.</source>
        <translation>このコンピューターにある暗号化されたコピーです。コンピューターを失ったときに備え、別の場所にもコピーを置いてください。</translation>
    </message>
    <message>
        <source>A copy elsewhere</source>
        <translation>別の場所へのコピー</translation>
    </message>
    <message>
        <source>On a stick, or in a sync folder</source>
        <translation>USB メモリや同期フォルダーに</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>コピーを保存</translation>
    </message>
    <message>
        <source>A backup a day</source>
        <translation>1 日 1 回のバックアップ</translation>
    </message>
    <message>
        <source>Before the first change of the day</source>
        <translation>その日の最初の変更の前に</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>残すバックアップの数</translation>
    </message>
    <message>
        <source>The oldest go first</source>
        <translation>古いものから削除</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>名前なし</translation>
    </message>
    <message>
        <source>%1 (in use now)</source>
        <translation>%1（使用中）</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>パスワードを変更</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>One more person</source>
        <translation>利用者の追加</translation>
    </message>
    <message>
        <source>With a password of their own</source>
        <translation>自分専用のパスワードで開く</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>利用者を追加</translation>
    </message>
    <message>
        <source>A new recovery sheet</source>
        <translation>新しい回復シート</translation>
    </message>
    <message>
        <source>When the present one is lost, or somebody has seen it</source>
        <translation>今のシートをなくしたとき、誰かに見られたとき</translation>
    </message>
    <message>
        <source>Print a new one</source>
        <translation>新しく印刷</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>回復シート</translation>
    </message>
    <message>
        <source>Quick unlock</source>
        <translation>クイックロック解除</translation>
    </message>
    <message>
        <source>Protection against guessing</source>
        <translation>推測からの保護</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>このコンピューターにあるもの</translation>
    </message>
    <message>
        <source>The backup of %1</source>
        <translation>%1 のバックアップ</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>これを復元</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Once a day and wallet, while Keyfold runs. What is due stands on Home all the same.</source>
        <translation>Keyfold の実行中に、ウォレットごとに 1 日 1 回。期限のものは、いずれにしてもホームに表示されます。</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>デスクトップの通知</translation>
    </message>
    <message>
        <source>They name keys only while the wallet is unlocked, and go when it locks</source>
        <translation>キーの名前を出すのはロック解除中だけで、ロックすると通知も消えます</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>何日前</translation>
    </message>
    <message>
        <source>How long before a date you want to hear of it: 14, 7, 1</source>
        <translation>期限の何日前に知らせるか: 14, 7, 1</translation>
    </message>
    <message>
        <source>Also while the wallet is locked</source>
        <translation>ウォレットのロック中も</translation>
    </message>
    <message>
        <source>Says how many keys are due, and nothing else. For that, dates and counts are kept on this computer.</source>
        <translation>期限のキーの件数だけをお知らせします。そのため、日付と件数をこのコンピューターに保存します。</translation>
    </message>
    <message>
        <source>Switches at once</source>
        <translation>すぐに切り替わります</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>システムトレイのアイコン</translation>
    </message>
    <message>
        <source>Shows whether the wallet is locked, and how long a copied value stays</source>
        <translation>ウォレットのロック状態と、コピーした値が残る時間を表示します</translation>
    </message>
    <message>
        <source>Closing the window keeps it running</source>
        <translation>ウィンドウを閉じても実行を続ける</translation>
    </message>
    <message>
        <source>The icon in the tray brings it back. Locking goes on as set.</source>
        <translation>トレイのアイコンで再表示できます。ロックは設定どおりに行われます。</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>ログイン時に起動</translation>
    </message>
    <message>
        <source>Locked, and out of the way where there is a tray</source>
        <translation>ロックした状態で起動し、トレイがあればウィンドウは出しません</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>How Keyfold looks and behaves here, for every wallet. Nothing of this is in the file.</source>
        <translation>このコンピューターでの Keyfold の表示と動作です。すべてのウォレットに共通で、ファイルには保存されません。</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The wallet is locked, and the windows come back in it</source>
        <translation>ウォレットがロックされ、ウィンドウがその言語で開き直します</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>オフにする</translation>
    </message>
    <message>
        <source>Opens without the password for 7 days, until it is restarted. The key to it lies in the system’s keychain, where any program that you run can ask for it.</source>
        <translation>再起動するまでの 7 日間、パスワードなしで開きます。その鍵はシステムのキーチェーンに置かれ、あなたが実行するプログラムならどれでも要求できます。</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>オンにする</translation>
    </message>
    <message>
        <source>No name can be made by this pattern yet.</source>
        <translation>このパターンではまだ名前を作れません。</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>ギフトカード</translation>
    </message>
    <message>
        <source>Shop checkout</source>
        <translation>ショップのレジ</translation>
    </message>
    <message>
        <source>A name then looks like this: %1</source>
        <translation>名前はこのようになります: %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::Sidebar</name>
    <message>
        <source>Folded</source>
        <translation>折りたたみ中</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>展開中</translation>
    </message>
    <message>
        <source>Sections and filters</source>
        <translation>項目とフィルター</translation>
    </message>
    <message>
        <source>Wallet %1: menu</source>
        <translation>ウォレット %1: メニュー</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SidebarModel</name>
    <message>
        <source>Home</source>
        <translation>ホーム</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>すべてのキー</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健全性</translation>
    </message>
    <message>
        <source>People</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>インシデント</translation>
    </message>
    <message>
        <source>History</source>
        <translation>履歴</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>ほか %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>環境</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>提供元</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>タグ</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Health, 7</comment>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Stripe, 4 keys</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::StatusLine</name>
    <message>
        <source>Clear now</source>
        <translation>今すぐ消去</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n 秒</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n s</source>
        <translation>
            <numerusform>%n 秒後にクリップボードを消去します</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard cleared</source>
        <translation>クリップボードを消去しました</translation>
    </message>
    <message>
        <source>Something else was copied since; left alone</source>
        <translation>その後に別の内容がコピーされたため、そのままにしました</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::StepRail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>ステップ %1/%2: %3</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>すべてのステップが完了しました</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::StrengthMeter</name>
    <message>
        <source>Strength</source>
        <translation>強度</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SuggestionList</name>
    <message>
        <source>Suggestions for the search</source>
        <translation>検索の候補</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Stripe, 4 keys</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TakenInStep</name>
    <message>
        <source>Take them out again</source>
        <translation>受け取りを取り消す</translation>
    </message>
    <message>
        <source>The keys are in your wallet</source>
        <translation>キーをウォレットに保存しました</translation>
    </message>
    <message>
        <source>They say that they came by handoff from %1. The file can be deleted now.</source>
        <translation>%1 から受け渡しで届いたことが記録されています。ファイルはもう削除できます。</translation>
    </message>
    <message>
        <source>One key came in.</source>
        <translation>1 件のキーを受け取りました。</translation>
    </message>
    <message numerus="yes">
        <source>%n keys came in.</source>
        <translation>
            <numerusform>%n 件のキーを受け取りました。</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out %1: you already have its value, in %2.</source>
        <translation>%1 を除外しました。その値はすでに %2 にあります。</translation>
    </message>
    <message>
        <source>This answers your request.</source>
        <translation>あなたの依頼への返信です。</translation>
    </message>
    <message>
        <source>This answers your request: %1</source>
        <translation>あなたの依頼への返信です: %1</translation>
    </message>
    <message>
        <source>Taken out again. Nothing of the handoff is in your wallet.</source>
        <translation>受け取りを取り消しました。受け渡しの内容はウォレットに残っていません。</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TaskList</name>
    <message>
        <source>Leave this finding out</source>
        <translation>この指摘を対象外にする</translation>
    </message>
    <message>
        <source>Put the rotation off</source>
        <translation>交換を後回しにする</translation>
    </message>
    <message>
        <source>Do not put it off any more</source>
        <translation>後回しをやめる</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TaskListModel</name>
    <message>
        <source>%1 Enter: %2.</source>
        <translation>%1 Enter: %2。</translation>
    </message>
    <message>
        <source>Menu key: more</source>
        <translation>メニューキー: その他</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Overdue: 3</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TimelineChart</name>
    <message numerus="yes">
        <source>The next 90 days: %n dates. The arrow keys go through them.</source>
        <translation>
            <numerusform>今後 90 日間: %n 件の日付。矢印キーで移動できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TopBar</name>
    <message>
        <source>Add key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Search names, providers, places, people</source>
        <translation>名前、提供元、使用場所、相手を検索</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
    <message>
        <source>Add key (%1)</source>
        <translation>キーを追加 (%1)</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>今すぐロック</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>メニュー</translation>
    </message>
    <message>
        <source>Go on with the key</source>
        <translation>キーの入力を続ける</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TrialStep</name>
    <message>
        <source>Settings too, not secrets alone</source>
        <translation>秘密だけでなく設定も</translation>
    </message>
    <message>
        <source>Values that another key has too</source>
        <translation>別のキーと同じ値も</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>ファイルの内容</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>進み具合</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>内容を確認</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file’s name, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 keys. Cancelling leaves the wallet as it was.</source>
        <translation>%2 件中 %1 件のキー。キャンセルするとウォレットは元のままです。</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TroublePage</name>
    <message>
        <source>This wallet is damaged</source>
        <translation>このウォレットは破損しています</translation>
    </message>
    <message>
        <source>This wallet was changed outside Keyfold</source>
        <translation>このウォレットは Keyfold の外で変更されました</translation>
    </message>
    <message>
        <source>This is not a Keyfold wallet</source>
        <translation>これは Keyfold のウォレットではありません</translation>
    </message>
    <message>
        <source>This wallet needs a newer Keyfold</source>
        <translation>このウォレットには新しい Keyfold が必要です</translation>
    </message>
    <message>
        <source>The wallet is not there</source>
        <translation>ウォレットが見つかりません</translation>
    </message>
    <message>
        <source>This wallet cannot be opened</source>
        <translation>このウォレットは開けません</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>見つかりません</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>できること</translation>
    </message>
    <message>
        <source>The file stays where it is. Nothing is overwritten or deleted.</source>
        <translation>ファイルは今の場所に残ります。上書きも削除もされません。</translation>
    </message>
    <message>
        <source>Older backups</source>
        <translation>以前のバックアップ</translation>
    </message>
    <message>
        <source>%1, the oldest of %2</source>
        <translation>%1 件、最も古いものは %2</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>もう一度探す</translation>
    </message>
    <message>
        <source>After connecting its drive, or moving it back</source>
        <translation>ドライブを接続するか、元の場所に戻してから</translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation>別のウォレットを開く</translation>
    </message>
    <message>
        <source>A copy on a stick, or from your sync folder’s history</source>
        <translation>USB メモリのコピーや、同期フォルダーの履歴から</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>The backup of %1</source>
        <translation>%1 のバックアップ</translation>
    </message>
    <message>
        <source>%1. Changes since then are not in it.</source>
        <translation>%1。それ以降の変更は含まれません。</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>これを復元</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>検出内容</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>サポート用の詳細</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::UndoNote</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>ロックを解除</translation>
    </message>
    <message>
        <source>About a second, on purpose: it makes guessing slow.</source>
        <translation>約 1 秒かかります。推測されにくくするためです。</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>ロックを解除中</translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation>別のウォレットを開く</translation>
    </message>
    <message>
        <source>New wallet</source>
        <translation>新しいウォレット</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>ロックを解除中…</translation>
    </message>
    <message>
        <source>%1 Caps Lock is on.</source>
        <translation>%1 Caps Lock がオンです。</translation>
    </message>
    <message>
        <source>Password of the wallet</source>
        <translation>ウォレットのパスワード</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>回復キー</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Recovery key, eight groups of four</source>
        <translation>回復キー（4 文字 × 8 組）</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>回復シートを使う</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>パスワードを使う</translation>
    </message>
    <message>
        <source>Quick unlock with this computer</source>
        <translation>このコンピューターでクイックロック解除</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ValuesCard</name>
    <message>
        <source>Copy</source>
        <translation>コピー</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1をコピー</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::WalletController</name>
    <message>
        <source>This recovery key does not open the wallet. It may belong to another one.</source>
        <translation>この回復キーではウォレットを開けません。別のウォレットのものかもしれません。</translation>
    </message>
    <message>
        <source>Locked by itself, because nothing was done for a while.</source>
        <translation>しばらく操作がなかったため、自動的にロックしました。</translation>
    </message>
    <message>
        <source>Locked together with the screen.</source>
        <translation>画面のロックと一緒にロックしました。</translation>
    </message>
    <message>
        <source>Locked when the computer went to sleep.</source>
        <translation>コンピューターのスリープ時にロックしました。</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>デモ</translation>
    </message>
    <message>
        <source>The password of the demo is: %1</source>
        <translation>デモのパスワード: %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::WelcomePage</name>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>ファイルを選択</translation>
    </message>
    <message>
        <source>Create a new wallet</source>
        <translation>新しいウォレットを作成</translation>
    </message>
    <message>
        <source>Open a wallet: choose a file</source>
        <translation>ウォレットを開く: ファイルを選択</translation>
    </message>
    <message>
        <source>New wallet</source>
        <translation>新しいウォレット</translation>
    </message>
    <message>
        <source>Takes three minutes, recovery sheet included</source>
        <translation>回復シートの作成も含めて 3 分ほどです</translation>
    </message>
    <message>
        <source>Open a wallet</source>
        <translation>ウォレットを開く</translation>
    </message>
    <message>
        <source>A .keyfold file from here, a stick or a sync folder</source>
        <translation>このコンピューター、USB メモリ、同期フォルダーの .keyfold ファイル</translation>
    </message>
    <message>
        <source>Welcome to Keyfold</source>
        <translation>Keyfold へようこそ</translation>
    </message>
    <message>
        <source>All the keys of your business in one locked file, on this computer and nowhere else.</source>
        <translation>お仕事のキーをすべて、ロックされた 1 つのファイルに。保存先はこのコンピューターだけです。</translation>
    </message>
    <message>
        <source>Open a handoff</source>
        <translation>受け渡しを開く</translation>
    </message>
    <message>
        <source>Somebody sent you keys in an encrypted file</source>
        <translation>暗号化ファイルでキーが送られてきたとき</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>Open a handoff that you were sent</source>
        <translation>受け取った受け渡しを開く</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>まず試してみる</translation>
    </message>
    <message>
        <source>The keys of a made-up shop: nothing in it is real</source>
        <translation>架空の店のキーです。本物は何もありません</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>デモを試す</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A key wallet for small businesses.</source>
        <translation>小さな会社やお店のためのキーウォレット。</translation>
    </message>
    <message>
        <source>Start without a window, where the icon in the tray is on.</source>
        <translation>ウィンドウを出さずに起動する（トレイアイコンがオンの場合）。</translation>
    </message>
    <message>
        <source>The wallet, handoff or import file to open.</source>
        <translation>開くウォレット、受け渡しファイル、または取り込むファイル。</translation>
    </message>
    <message>
        <source>Keyfold runs already and does not answer. End it in the system's list of programs first.</source>
        <translation>Keyfold はすでに実行中ですが、応答しません。先にシステムのプログラム一覧から終了してください。</translation>
    </message>
</context>
</TS>