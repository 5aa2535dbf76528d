<%@ WebService Language="C#" Class="Harbour" %>
